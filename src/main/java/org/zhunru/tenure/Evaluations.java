package org.zhunru.tenure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
 * 双向评估: communities and residents rate the department, the department rates the work. Nothing is ranked. Satisfaction is
 * the mean of the shares given: of each community's answers those that are 满意 or 基本满意, and of each community's residents
 * those who are satisfied. The department's own word does not count into it. A community without a supervision committee
 * records no residents and holds nothing up.
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
    LocalDate day = time.time().nextEvaluation(item, ratings.lastOpened(ref).map(time.time()::dayOf).orElse(null));
    lives.set(ref, "next_evaluation = ?", day);
    return day == null ? time.time().endOf(item.inForceTo().plusYears(1)) : time.time().morning(day);
  }

  /** Opens an evaluation and asks everybody. */
  public Opened open(String ref) {
    AdmittedItem item = items.get(ref);
    String kind = ratings.lastOpened(ref).isEmpty() ? Ratings.MIDTERM : Ratings.YEARLY;
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
        item.communities().stream().map(Role.COMMUNITY_COMMITTEE::in).toList(),
        item.communities().stream().filter(supervised::contains).map(Role.SUPERVISION_COMMITTEE::in).toList());
  }

  /** @param answers SATISFIED, FAIR or DISSATISFIED for each question */
  public void byCommunity(int evaluation, String community, List<String> answers, String comment, String byName) {
    long good = answers.stream().filter(answer -> !answer.equals("DISSATISFIED")).count();
    BigDecimal share = Ratings.share((int) good, answers.size());
    ratings.add(
        evaluation, community, new Ratings.Given(Ratings.COMMUNITY, share, null, null, String.join(",", answers), comment), byName, time.notes().now());
  }

  /** @param satisfied of those asked, at most as many */
  public void byResidents(
      int evaluation, String community, int asked, int satisfied, String method, String comment, String byName) {
    ratings.add(
        evaluation,
        community,
        new Ratings.Given(Ratings.RESIDENTS, Ratings.share(satisfied, asked), asked, satisfied, method, comment),
        byName,
        time.notes().now());
  }

  public void byDepartment(
      String ref, int evaluation, String department, String effect, boolean used, String comment, String byName) {
    ratings.add(
        evaluation, department, new Ratings.Given(Ratings.DEPARTMENT, null, null, null, effect, comment), byName, time.notes().now());
    if (used) {
      lives.set(ref, "last_used_on = ?", time.time().today());
    }
  }

  /** Ends the evaluation with what was given. */
  public void close(String ref, int evaluation) {
    BigDecimal satisfaction = ratings.close(evaluation, time.notes().now());
    if (satisfaction == null) {
      time.notes().system(ref, "evaluation-empty");
    } else {
      time.notes().system(ref, "evaluation-closed", percent(satisfaction));
    }
  }

  @Transactional(readOnly = true)
  public List<Ratings.Evaluation> of(String ref) {
    return ratings.of(ref);
  }

  private static int percent(BigDecimal share) {
    return share.movePointRight(2).setScale(0, java.math.RoundingMode.HALF_UP).intValueExact();
  }

  /**
   * @param raters candidate groups of the communities
   * @param recorders candidate groups of the supervision committees
   */
  public record Opened(int id, List<String> raters, List<String> recorders) {}
}
