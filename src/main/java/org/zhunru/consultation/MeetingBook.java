package org.zhunru.consultation;

import java.util.List;
import org.springframework.stereotype.Component;

/** The tables of a meeting together. */
@Component
record MeetingBook(
    SittingRows sittings, ParticipantRows participants, VoteRows votes, AgendaRows agenda, WordRows words) {

  /** Attendance and votes with the buildings that are directly affected. */
  Figures figures(Sitting sitting) {
    return votes.figures(sitting).with(participants.buildings(sitting));
  }

  /** Directly affected buildings from which nobody is present. */
  List<String> missing(Sitting sitting) {
    return participants.buildings(sitting).stream().filter(one -> !one.represented()).map(Building::place).toList();
  }
}
