package org.zhunru.jointreview;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.casefile.Milestone;
import org.zhunru.casefile.PersonalNumbers;
import org.zhunru.consultation.Ruling;
import org.zhunru.district.DistrictClock;
import org.zhunru.jointmeeting.MatterDecided;
import org.zhunru.jointmeeting.Tally;

/** What is asked of the joint meeting and what it found, in the words of the message file. */
@Component
class ReviewNotes {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
  private static final String SYSTEM = "system";

  /** Characters; a question may have 1000 with the words around it. */
  private static final int MOST_REASON = 800;

  private final CaseFiles cases;
  private final MessageSource messages;
  private final DistrictClock clock;

  ReviewNotes(CaseFiles cases, MessageSource messages, DistrictClock clock) {
    this.cases = cases;
    this.messages = messages;
    this.clock = clock;
  }

  /**
   * @param outcome LEGALITY_ISSUE or QUORUM_FAILED
   * @param why what the lawyers object to; left out where it is empty or somebody's number stands in it, for minutes are printed
   */
  String question(String outcome, String why) {
    if (why.isEmpty() || PersonalNumbers.in(why)) {
      return text("question." + outcome);
    }
    return text("question.reason", why.length() > MOST_REASON ? why.substring(0, MOST_REASON - 1) + "…" : why);
  }

  LocalDate today() {
    return clock.today();
  }

  /** With what the consultation ended. */
  String outcome(String ref) {
    return cases.header(ref).outcome();
  }

  void found(MatterDecided decided, Ruling ruling) {
    Tally tally = decided.tally();
    String code = ruling.code();
    String said =
        text(
            "milestone." + code, decided.session(), tally.votesFor(), tally.votesAgainst(), tally.abstained(),
            decided.conclusion(), binding(ruling));
    cases.note(decided.ref(), new Milestone(clock.instant(), SYSTEM, null, "jointreview." + code, said));
  }

  private String binding(Ruling ruling) {
    if (ruling.barredUntil() == null) {
      return text(ruling.barsUnchanged() ? "binding.changed" : "binding.none");
    }
    return text(ruling.barsUnchanged() ? "binding.both" : "binding.term", DAY.format(ruling.barredUntil()));
  }

  private String text(String key, Object... values) {
    return messages.getMessage("jointreview." + key, values, Locale.SIMPLIFIED_CHINESE);
  }
}
