package org.zhunru.consultation;

/**
 * What T11 judges.
 *
 * @param sitting the newest meeting, checked by lawyers
 * @param figures counted by the database
 * @param quorumShare least share of those invited that has to be present, 0 to 1, where the statute leaves it to the district or the street
 * @param supportThreshold least share of those present that has to vote for it, 0 to 1, where the statute leaves it to the district
 * @param residents what the 2025 text asks of a residents' meeting
 * @param representatives what the 2025 text asks of a representatives' meeting
 */
public record Turnout(
    Topic topic,
    Sitting sitting,
    Figures figures,
    double quorumShare,
    double supportThreshold,
    StatuteShares residents,
    StatuteShares representatives) {}
