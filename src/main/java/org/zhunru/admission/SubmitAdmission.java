package org.zhunru.admission;

/**
 * Command: submit a request.
 *
 * @param idempotencyKey the same key with the same content answers the same number again; null for none
 * @param draftId draft whose attachments go along and which is then gone; null for none
 */
public record SubmitAdmission(Application application, String idempotencyKey, Long draftId) {}
