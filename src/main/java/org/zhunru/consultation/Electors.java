package org.zhunru.consultation;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.WrittenText;
import org.zhunru.consultation.InterestTable.Standing;

/** Who of a list votes and who only advises; the table consultation-seat says it by form, seat and base. */
@Component
class Electors {

  private final SeatTable table;
  private final TopicRows topics;
  private final SittingRows sittings;
  private final ElectorRows rows;
  private final ConsultationFaults faults;

  Electors(
      SeatTable table, TopicRows topics, SittingRows sittings, ElectorRows rows, ConsultationFaults faults) {
    this.table = table;
    this.topics = topics;
    this.sittings = sittings;
    this.rows = rows;
    this.faults = faults;
  }

  /** How many of the list vote as it stands. */
  int voting(String ref) {
    return rows.count(ref);
  }

  /** How many of the list would vote with that base; one statement. @param base null where none was said */
  int count(Topic topic, FigureKind base) {
    return rows.seats(topic.ref()).entrySet().stream()
        .filter(one -> !table.of(topic.form(), one.getKey(), base).barred())
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /**
   * Marks who of the list only advises; a few statements, however long the list is.
   *
   * @param base null where only the list counts
   * @throws org.zhunru.casefile.EnteredInvalid where households send somebody and one of them has two, or is not named
   */
  void settle(Topic topic, FigureKind base) {
    Set<SeatType> advising =
        rows.seats(topic.ref()).keySet().stream()
            .filter(seat -> table.of(topic.ref(), topic.form(), seat, base).barred())
            .collect(Collectors.toSet());
    rows.advise(topic.ref(), advising);
    if (base == FigureKind.HOUSEHOLDS) {
      Set<String> known = new HashSet<>();
      for (String place : rows.places(topic.ref(), SeatType.HOUSEHOLD)) {
        String key = WrittenText.key(place);
        faults.require(!key.isEmpty() && known.add(key), "base", key.isEmpty() ? "household-unnamed" : "household-twice", place);
      }
    }
  }

  /** The same with the base of the newest meeting, while the list is made. */
  void settle(String ref) {
    rows.advise(
        ref, all(ref).entrySet().stream().filter(one -> one.getValue().barred()).map(Map.Entry::getKey).collect(Collectors.toSet()));
  }

  /** What the table says of each seat that somebody of the list has. */
  Map<SeatType, Standing> all(String ref) {
    Topic topic = topics.get(ref);
    FigureKind base = sittings.newest(ref).map(Sitting::base).map(QuorumFigure::kind).orElse(null);
    Map<SeatType, Standing> all = new EnumMap<>(SeatType.class);
    rows.seats(ref).keySet().forEach(seat -> all.put(seat, table.of(topic.form(), seat, base)));
    return all;
  }

  /** Why he does not vote; empty where he may, also where he was invited to vote before. */
  String reason(Participant who) {
    return who.advises() ? all(who.ref()).get(who.seat()).reason() : "";
  }
}
