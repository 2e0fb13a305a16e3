package org.zhunru.tenure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.register.AdmittedItem;
import org.zhunru.register.AdmittedItems;

/** The facts on which the tables judge an item in force (T13, renewal), and what they said. */
@Service
@Transactional
public class Judgements {

  private final Lives lives;
  private final AdmittedItems items;
  private final Ratings ratings;
  private final Inspected inspected;
  private final TenureContext time;

  Judgements(Lives lives, AdmittedItems items, Ratings ratings, Inspected inspected, TenureContext time) {
    this.lives = lives;
    this.items = items;
    this.ratings = ratings;
    this.inspected = inspected;
    this.time = time;
  }

  /**
   * What the joint meeting kept the item in spite of is not offered again: an evaluation it decided on, a repeal, and the
   * months without use before its decision.
   *
   * @param newBreach whether a breach was just confirmed
   */
  @Transactional(readOnly = true)
  public Map<String, Object> exitFacts(String ref, boolean newBreach) {
    AdmittedItem item = items.get(ref);
    Life life = lives.get(ref);
    LocalDate today = time.time().today();
    boolean ended = !time.time().clock().instant().isBefore(time.time().endOf(item.inForceTo()));
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("termEnded", ended);
    facts.put("basisRepealed", life.repealedOn() != null && inspected.exits().judged(ref, Exits.REPEALED).isEmpty());
    facts.put("fundsOverdueDays", life.stoppedOn() == null ? 0 : (int) ChronoUnit.DAYS.between(life.stoppedOn(), today));
    facts.put("fundsOverdueLimit", time.time().parameters().number("tenure.exit-funds"));
    facts.put("satisfaction", unjudged(ref).map(BigDecimal::doubleValue).orElse(null));
    facts.put("exitSatisfaction", share("tenure.exit-satisfaction"));
    facts.put("rectifySatisfaction", share("tenure.rectify-satisfaction"));
    facts.put("unusedMonths", (int) ChronoUnit.MONTHS.between(unusedSince(item, life), today));
    facts.put("unusedLimit", time.time().parameters().number("tenure.exit-unused"));
    facts.put("newBreach", newBreach);
    facts.put("confirmedBreaches", inspected.breaches().confirmed(ref));
    facts.put("renewalAwaited", inspected.renewals().awaited(ref));
    facts.put("rectifiedBefore", ratings.rechecked(ref));
    facts.put("breachLimit", time.time().parameters().number("tenure.exit-breaches"));
    return facts;
  }

  @Transactional(readOnly = true)
  public Map<String, Object> renewalFacts(String ref) {
    AdmittedItem item = items.get(ref);
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("itemState", item.state().name());
    facts.put("renewalFunded", inspected.renewals().funded(ref));
    facts.put("basisRepealed", lives.get(ref).repealedOn() != null);
    facts.put("exitPending", inspected.exits().pending(ref));
    facts.put("openBreach", inspected.breaches().pending(ref));
    facts.put("satisfaction", ratings.satisfaction(ref).map(BigDecimal::doubleValue).orElse(null));
    facts.put("renewalSatisfaction", share("tenure.renewal-satisfaction"));
    return facts;
  }

  /** Writes what the table of exits said; where it leads to the meeting, the matter there keeps the reason. */
  public void judged(String ref, String result, String reason) {
    time.notes().system(ref, "judged", time.notes().text("judgement." + result), time.notes().text("exit." + reason));
  }

  /** The satisfaction of the last evaluation, unless the meeting decided on it or has it before it. */
  private Optional<BigDecimal> unjudged(String ref) {
    Optional<Instant> judged = inspected.exits().judged(ref, Exits.DISSATISFIED);
    boolean known = judged.isPresent() && ratings.lastClosed(ref).filter(closed -> closed.isAfter(judged.get())).isEmpty();
    return known ? Optional.empty() : ratings.satisfaction(ref);
  }

  private LocalDate unusedSince(AdmittedItem item, Life life) {
    LocalDate used = life.lastUsedOn() == null ? item.inForceFrom() : life.lastUsedOn();
    return inspected.exits().judged(item.ref(), Exits.UNUSED).map(time.time()::dayOf).filter(used::isBefore).orElse(used);
  }

  private double share(String parameter) {
    return time.time().parameters().value(parameter).doubleValue();
  }
}
