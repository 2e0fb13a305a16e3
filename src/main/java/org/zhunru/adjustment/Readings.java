package org.zhunru.adjustment;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;

/** Puts together what a page of an adjustment shows. */
@Component
class Readings {

  private final AdjustmentRows rows;
  private final ProposalRows proposals;
  private final HearingRows hearings;
  private final ObjectionRows objections;
  private final Surroundings surroundings;

  Readings(
      AdjustmentRows rows,
      ProposalRows proposals,
      HearingRows hearings,
      ObjectionRows objections,
      Surroundings surroundings) {
    this.rows = rows;
    this.proposals = proposals;
    this.hearings = hearings;
    this.objections = objections;
    this.surroundings = surroundings;
  }

  /** Where a case is seen and an organisation found. */
  @Component
  record Surroundings(AdjustmentNotes notes, Organisations organisations, LegalityRows legality) {}

  Optional<Organisation> districtOf(CurrentUser user) {
    return surroundings.organisations().districtOf(user.organisation());
  }

  /** All of those this person may see, in their order; as many statements for all of them as for one. */
  List<AdjustmentView> views(List<Adjustment> adjustments, CurrentUser user) {
    List<String> refs = adjustments.stream().map(Adjustment::ref).toList();
    var headers = surroundings.notes().cases().visible(refs, user);
    var seen = headers.keySet();
    var proposed = proposals.of(seen);
    var heard = hearings.of(seen);
    var objected = objections.of(seen);
    var legal = surroundings.legality().of(seen);
    var timelines = surroundings.notes().cases().timelines(seen);
    return adjustments.stream()
        .filter(one -> headers.containsKey(one.ref()))
        .map(
            one ->
                new AdjustmentView(
                    headers.get(one.ref()),
                    one,
                    proposed.getOrDefault(one.ref(), List.of()),
                    heard.getOrDefault(one.ref(), List.of()),
                    objected.getOrDefault(one.ref(), List.of()),
                    legal.getOrDefault(one.ref(), List.of()),
                    timelines.getOrDefault(one.ref(), List.of())))
        .toList();
  }

  AdjustmentView view(String ref) {
    return new AdjustmentView(
        surroundings.notes().cases().header(ref),
        rows.get(ref),
        proposals.of(ref),
        hearings.of(ref),
        objections.of(ref),
        surroundings.legality().of(ref),
        surroundings.notes().cases().timeline(ref));
  }
}
