package org.zhunru.consultation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.WrittenText;
import org.zhunru.consultation.InterestTable.Standing;

/** Who may do what with what he declared; the table says it. */
@Component
class Recusals {

  private final InterestTable table;
  private final InterestRows rows;
  private final ParticipantRows participants;
  private final ConsultationFaults faults;
  private final Electors electors;

  Recusals(
      InterestTable table, InterestRows rows, ParticipantRows participants, ConsultationFaults faults, Electors electors) {
    this.electors = electors;
    this.table = table;
    this.rows = rows;
    this.participants = participants;
    this.faults = faults;
  }

  InterestRows rows() {
    return rows;
  }

  Electors electors() {
    return electors;
  }

  /** Whether he votes: his seat first, then what he declared. */
  Standing votes(Participant who) {
    return who.advises() ? new Standing(true, electors.reason(who)) : of(who, InterestAct.VOTE);
  }

  /** What he declared says; his seat is not looked at. */
  Standing of(Participant who, InterestAct act) {
    return table.of(who.interest(), act);
  }

  /** The same where something follows from it: the row stands in the trail. */
  Standing decided(Participant who, InterestAct act) {
    return table.of(who.ref(), who.interest(), act);
  }

  /** What the table says of each interest, asked once. */
  Map<Interest, Standing> all(InterestAct act) {
    Map<Interest, Standing> all = new EnumMap<>(Interest.class);
    Arrays.stream(Interest.values()).forEach(one -> all.put(one, table.of(one, act)));
    return all;
  }

  /** Interests that bar from voting. */
  Set<Interest> recused() {
    Map<Interest, Standing> votes = all(InterestAct.VOTE);
    return votes.keySet().stream().filter(one -> votes.get(one).barred()).collect(Collectors.toSet());
  }

  /** @throws org.zhunru.casefile.EnteredInvalid where a table bars him, with its reason; whoever only advises votes for nobody */
  void require(Participant who, InterestAct act, String field) {
    boolean vote = act == InterestAct.VOTE || act == InterestAct.PROXY;
    Standing said = vote && who.advises() ? votes(who) : of(who, act);
    faults.require(!said.barred(), field, "recused", who.name(), said.reason());
  }

  /** The same for whoever has a name of the list; one of several of that name is enough. */
  void require(String ref, String name, InterestAct act, String field) {
    barred(ref, List.of(name), act).forEach(one -> require(one, act, field));
  }

  /** Those of the list with one of these names whom the table bars. */
  List<Participant> barred(String ref, List<String> names, InterestAct act) {
    Set<String> keys = names.stream().map(WrittenText::key).filter(key -> !key.isEmpty()).collect(Collectors.toSet());
    return keys.isEmpty()
        ? List.of()
        : participants.declared(ref).stream()
            .filter(one -> keys.contains(WrittenText.key(one.name())) && of(one, act).barred())
            .toList();
  }
}
