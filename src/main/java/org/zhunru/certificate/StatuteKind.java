package org.zhunru.certificate;

/**
 * A kind that a statute asks of a community, as the lead unit enters it.
 *
 * @param code {@code STAT-01}; null before it is entered
 * @param law name of the statute
 * @param listedCode the kind of the prohibited list it runs against, may be empty
 * @param canVerify null where that must be seen each time
 * @param inForce false after it was taken out
 */
public record StatuteKind(
    String code,
    String title,
    String words,
    String law,
    String article,
    String lawText,
    String listedCode,
    Boolean canVerify,
    String responsible,
    String instead,
    boolean inForce) {}
