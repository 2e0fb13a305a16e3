package org.zhunru.adjustment;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.catalogue.CatalogueDiff;
import org.zhunru.catalogue.CatalogueVersion;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Role;

/** The adjustments of a district's lists: opening one, and reading them. */
@Service
@Transactional
public class Adjustments {

  /** Kind of these matters in the case file. */
  public static final String KIND = "TZ";

  private static final int MOST = 200;
  private static final int LONGEST = 2000;

  private final AdjustmentRows rows;
  private final Readings readings;
  private final Openings openings;
  private final DraftLists drafts;
  private final AdjustmentNotes notes;

  Adjustments(
      AdjustmentRows rows, Readings readings, Openings openings, DraftLists drafts, AdjustmentNotes notes) {
    this.rows = rows;
    this.readings = readings;
    this.openings = openings;
    this.drafts = drafts;
    this.notes = notes;
  }

  /**
   * Opens an adjustment and begins its draft.
   *
   * @return number of the case
   * @throws AccessDeniedException for whoever is no clerk of a lead unit
   * @throws AdjustmentInvalid with the fields that are wrong
   */
  public String open(OpenAdjustment wanted, CurrentUser clerk) {
    require(clerk);
    EntryCheck check = new EntryCheck(notes).require(wanted.cause() != null, "cause", "cause");
    if (wanted.cause() != null && !wanted.cause().collects()) {
      check.written("reason", wanted.reason(), LONGEST);
    } else {
      check.within("reason", wanted.reason(), LONGEST);
    }
    String refusal = wanted.draft() == null ? "" : openings.beginnings().refusal(wanted.draft());
    check.require(refusal.isEmpty(), "draft", refusal).done();
    return openings.open(wanted.cause(), EntryCheck.plain(wanted.reason()), wanted.draft(), clerk);
  }

  /** Drafts an adjustment may take over, the last first. */
  @Transactional(readOnly = true)
  public List<CatalogueVersion> drafts() {
    return openings.beginnings().free();
  }

  static void require(CurrentUser clerk) {
    if (!clerk.has(Role.LEAD_CLERK)) {
      throw new AccessDeniedException("Only the lead unit's clerk adjusts the lists");
    }
  }

  /** Adjustments this person may see, newest first, at most 200. */
  @Transactional(readOnly = true)
  public List<AdjustmentView> list(CurrentUser user) {
    return readings.districtOf(user).stream()
        .flatMap(district -> readings.views(rows.of(district.code(), MOST), user).stream())
        .toList();
  }

  /** @throws NoSuchCase when there is none this person may see */
  @Transactional(readOnly = true)
  public AdjustmentView view(String ref, CurrentUser user) {
    notes.cases().visible(ref, user);
    return readings.view(ref);
  }

  /**
   * What the draft changes, row by row, beside the version it began with; empty while there is no draft.
   *
   * @throws NoSuchCase when there is none this person may see
   */
  @Transactional(readOnly = true)
  public Optional<CatalogueDiff> changes(String ref, CurrentUser user) {
    notes.cases().visible(ref, user);
    return Optional.ofNullable(rows.get(ref).draft()).map(drafts.comparison()::of);
  }
}
