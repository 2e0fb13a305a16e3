package org.zhunru.tenure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.Role;
import org.zhunru.register.AdmittedItem;
import org.zhunru.register.AdmittedItems;

/**
 * 双向评估: communities and residents rate the department, the department rates the work. Nothing is ranked. What residents and
 * what communities said is kept apart; how both make one satisfaction is said by the table {@code tenure-satisfaction}. A
 * community without a supervision committee records no residents and holds nothing up.
 */
@Service
@Transactional
public class Evaluations {

  private final Lives lives;
  private final Ratings ratings;
  private final AdmittedItems items;
  private final Organisations organisations;
  private final TenureContext time;

  Evaluations(
      Lives lives, Ratings ratings, AdmittedItems items, Organisations organisations, TenureContext time) {
    this.lives = lives;
    this.ratings = ratings;
    this.items = items;
    this.organisations = organisations;
    this.time = time;
  }

  /**
   * Plans the next evaluation of a term.
   *
   * @return when it begins; a time after the term where none falls into it
   */
  public Instant plan(String ref) {
    AdmittedItem item = items.get(ref);
    boolean renewable = Boolean.TRUE.equals(lives.get(ref).renewable());
    LocalDate day = time.time().nextEvaluation(item, renewable, ratings.lastOpened(ref).map(time.time()::dayOf).orElse(null));
    lives.set(ref, "next_evaluation = ?", day);
    return day == null ? time.time().endOf(item.inForceTo().plusYears(1)) : time.time().morning(day);
  }

  /**
   * Opens an evaluation and asks everybody.
   *
   * @param rectified whether it is the one that follows a rectification
   */
  public Opened open(String ref, boolean rectified) {
    AdmittedItem item = items.get(ref);
    String kind = rectified ? Ratings.RECHECK : ratings.lastOpened(ref).isEmpty() ? Ratings.MIDTERM : Ratings.YEARLY;
    int id = ratings.open(ref, kind, time.notes().now());
    lives.set(ref, "next_evaluation = null");
    time.notes().system(ref, "evaluation-opened", time.notes().text("evaluation." + kind));
    Organisation district = organisations.districtOf(organisations.get(item.leadUnit())).orElseThrow();
    Set<String> supervised =
        organisations.holding(Role.SUPERVISION_COMMITTEE, district).stream()
            .map(Organisation::code)
            .collect(Collectors.toSet());
    return new Opened(
        id,
        time.time().ratingEnd(item, lives.get(ref)),
        item.communities().stream().map(Role.COMMUNITY_COMMITTEE::in).toList(),
        item.communities().stream().filter(supervised::contains).map(Role.SUPERVISION_COMMITTEE::in).toList());
  }

  /** @param answers SATISFIED, FAIR or DISSATISFIED for each question */
  public void byCommunity(int evaluation, String community, List<String> answers, String comment, String byName) {
    ratings.add(
        evaluation, community, new Ratings.Given(Ratings.COMMUNITY, null, null, String.join(",", answers), comment), byName, time.notes().now());
  }

  /** @param satisfied of those asked, at most as many */
  public void byResidents(
      int evaluation, String community, int asked, int satisfied, String method, String comment, String byName) {
    ratings.add(
        evaluation,
        community,
        new Ratings.Given(Ratings.RESIDENTS, asked, satisfied, method, comment),
        byName,
        time.notes().now());
  }

  public void byDepartment(
      String ref, int evaluation, String department, String effect, boolean used, String comment, String byName) {
    ratings.add(
        evaluation, department, new Ratings.Given(Ratings.DEPARTMENT, null, null, effect, comment), byName, time.notes().now());
    if (used) {
      lives.set(ref, "last_used_on = ?", time.time().today());
    }
  }

  /** What was given, counted, for the table; numbers of people and of answers. */
  @Transactional(readOnly = true)
  public Map<String, Object> ratingFacts(int evaluation) {
    Map<String, Object> facts = new LinkedHashMap<>(ratings.counts(evaluation));
    facts.put("residentsWeight", time.time().parameters().value("tenure.residents-weight").doubleValue());
    facts.put("exitSatisfaction", time.time().parameters().value("tenure.exit-satisfaction").doubleValue());
    return facts;
  }

  /** Keeps what the table said of the evaluation that runs. */
  public void found(String ref, Found found) {
    ratings.found(ref, found);
  }

  /** Ends the evaluation with what was given. */
  public void close(String ref, int evaluation) {
    ratings.close(evaluation, time.notes().now());
    Ratings.Evaluation closed = ratings.get(evaluation);
    if (closed.satisfaction() == null) {
      time.notes().system(ref, "evaluation-empty");
    } else {
      time.notes()
          .system(
              ref,
              "evaluation-closed",
              percent(closed.satisfaction()),
              said(closed.residentsShare()),
              said(closed.communityShare()),
              time.notes().text("satisfaction." + closed.basis()));
    }
  }

  private String said(BigDecimal share) {
    return share == null ? time.notes().text("satisfaction.none") : percent(share) + "%";
  }

  @Transactional(readOnly = true)
  public List<Ratings.Evaluation> of(String ref) {
    return ratings.of(ref);
  }

  private static int percent(BigDecimal share) {
    return share.movePointRight(2).setScale(0, java.math.RoundingMode.HALF_UP).intValueExact();
  }

  /**
   * What the table said; shares are 0 to 1.
   *
   * @param satisfaction null where nobody rated
   * @param basis code of the row that said it
   * @param residents null where no resident was asked
   * @param community null where no community rated
   */
  public record Found(Number satisfaction, String basis, Number residents, Number community) {}

  /**
   * @param due until when everybody may answer
   * @param raters candidate groups of the communities
   * @param recorders candidate groups of the supervision committees
   */
  public record Opened(int id, Instant due, List<String> raters, List<String> recorders) {}
}
