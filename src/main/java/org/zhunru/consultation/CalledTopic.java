package org.zhunru.consultation;

/**
 * What another case asks residents to be consulted on.
 *
 * @param parentRef number of that case
 * @param organisation code of the organisation that brought it; it sees the consultation, and revises its proposal; null for a
 *     case of the community itself, which then is no task of the government
 * @param community code of the community whose residents are asked
 * @param title 4 to 100 characters
 * @param question what is asked, at most 2000 characters; everybody will read it
 * @param subject as far as it is known; the community says it when it screens the topic
 * @param by account that asked
 */
public record CalledTopic(
    String parentRef,
    String organisation,
    String community,
    String title,
    String question,
    SubjectType subject,
    Extent extent,
    String by) {}
