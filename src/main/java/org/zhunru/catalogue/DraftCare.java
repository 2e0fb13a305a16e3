package org.zhunru.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.WrittenText;
import org.zhunru.district.DistrictClock;
import org.zhunru.identity.CurrentUser;

/** Whether a draft may be changed or given up now. */
@Component
class DraftCare {

  private static final int LONGEST = 500;

  /** A letter or digit with a shape. */
  private static final Pattern SEEN = Pattern.compile("[\\p{L}\\p{N}&&[^\\u115F\\u1160\\u3164\\uFFA0]]");

  private final CatalogueVersionRows versions;
  private final VersionDesk desk;
  private final DistrictClock clock;
  private final ObjectProvider<DraftHold> holds;

  DraftCare(CatalogueVersionRows versions, VersionDesk desk, DistrictClock clock, ObjectProvider<DraftHold> holds) {
    this.versions = versions;
    this.desk = desk;
    this.clock = clock;
    this.holds = holds;
  }

  /** @throws CatalogueRefused when it is no draft, or somebody holds it */
  CatalogueVersion open(int number) {
    CatalogueVersion version = desk.version(number);
    if (!version.status().open()) {
      throw new CatalogueRefused("refused.not-draft", number);
    }
    holds
        .orderedStream()
        .flatMap(hold -> hold.reason(number).stream())
        .findFirst()
        .ifPresent(
            reason -> {
              throw new CatalogueRefused(List.of(), reason);
            });
    return version;
  }

  /** Number of the case that works with the draft; empty where none does. */
  Optional<String> taker(int number) {
    return holds.orderedStream().flatMap(hold -> hold.taker(number).stream()).findFirst();
  }

  /** Locks a draft and counts a change of it, whose author cannot approve it any more. */
  void touch(int number, CurrentUser by) {
    open(number);
    if (!versions.touch(number)) {
      throw new CatalogueRefused("refused.not-draft", number);
    }
    desk.wrote(number, by);
  }

  void discard(int number, String reason, CurrentUser by) {
    open(number);
    String why = WrittenText.plain(reason);
    Optional<String> unfit = ItemRules.unfit(reason, CatalogueTexts.word("catalogue.discard.reason"));
    if (!SEEN.matcher(why).find() || why.length() > LONGEST || unfit.isPresent()) {
      String fault = unfit.orElseGet(() -> CatalogueTexts.text("fault.reason", LONGEST));
      throw new CatalogueRefused(List.of(new CatalogueFault(0, "", "reason", fault)), fault);
    }
    if (!versions.discard(number, why, by.username(), clock.instant())) {
      throw new CatalogueRefused("refused.not-draft", number);
    }
    desk.discarded(number, why, by);
  }
}
