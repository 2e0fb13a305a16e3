package org.zhunru.consultation;

import org.springframework.stereotype.Component;

/** The tables of a meeting together. */
@Component
record MeetingBook(SittingRows sittings, ParticipantRows participants, VoteRows votes) {}
