package org.zhunru.adjustment;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhunru.catalogue.CatalogueVersion;

/** Who had a hand in a draft: none of them approves it or rules on objections to it. */
@Component
class Authorship {

  private final AdjustmentRows rows;
  private final DraftLists drafts;

  Authorship(AdjustmentRows rows, DraftLists drafts) {
    this.rows = rows;
    this.drafts = drafts;
  }

  /** Key below {@code adjustment.invalid} of what this person did to the draft; empty where nothing. */
  Optional<String> of(String ref, String username) {
    Adjustment one = rows.get(ref);
    CatalogueVersion draft = drafts.version(one.draft());
    if (username.equals(draft.madeBy())) {
      return Optional.of("own-draft");
    }
    if (username.equals(one.settledBy()) || username.equals(draft.checkedBy())) {
      return Optional.of("own-check");
    }
    if (rows.authors(ref).contains(username)) {
      return Optional.of("own-settlement");
    }
    return drafts.authors(draft.number()).contains(username) ? Optional.of("own-rows") : Optional.empty();
  }
}
