package org.zhunru.adjustment;

import org.springframework.stereotype.Component;
import org.zhunru.casefile.SenderLimit;
import org.zhunru.district.Parameters;

/** What publicity stands on: the drafts, who had a hand in them, and how many objections are taken in a day. */
@Component
record ObjectionIntake(
    DraftLists drafts, Authorship authors, SenderLimit limit, Parameters parameters, AdjustmentNotes notes) {

  /** @throws TooManyObjections when that address or this draft has had its share of the day */
  void count(String ref, String address) {
    int ofAddress = parameters.number("adjustment.objections-address");
    int ofDraft = parameters.number("adjustment.objections-draft");
    limit
        .count(ref, address, ofAddress, ofDraft)
        .ifPresent(
            full -> {
              throw new TooManyObjections(notes.text("invalid.too-many." + full));
            });
  }
}
