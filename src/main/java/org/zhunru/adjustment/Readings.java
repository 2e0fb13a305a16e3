package org.zhunru.adjustment;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.NoSuchCase;
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

  boolean shows(String ref, CurrentUser user) {
    try {
      surroundings.notes().cases().visible(ref, user);
      return true;
    } catch (NoSuchCase e) {
      return false;
    }
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
