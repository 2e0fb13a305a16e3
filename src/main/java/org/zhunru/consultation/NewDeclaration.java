package org.zhunru.consultation;

/**
 * What a participant declares, as it is typed.
 *
 * @param interest a name of {@link Interest#declared()}
 * @param note in his words; needed with OTHER
 * @param consent how he told it, and who was there: needed once the meeting is opened, because votes may be struck by it
 */
public record NewDeclaration(String interest, String note, String consent, String present) {}
