package org.zhunru.register;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.district.DistrictClock;

/** The admitted tasks: features write here where a task stands, everybody else reads it here. */
@Service
@Transactional
public class AdmittedItems {

  private final ItemRows rows;
  private final ShareRows shares;
  private final ItemSearch search;
  private final DistrictClock clock;
  private final ApplicationEventPublisher events;

  AdmittedItems(
      ItemRows rows, ShareRows shares, ItemSearch search, DistrictClock clock, ApplicationEventPublisher events) {
    this.rows = rows;
    this.shares = shares;
    this.search = search;
    this.clock = clock;
    this.events = events;
  }

  /** Enters a task that was admitted: publicized, or for an emergency in force at once until its planned end. */
  public AdmittedItem enter(NewItem item) {
    boolean emergency = item.kind() == ItemKind.EMERGENCY;
    rows.insert(item, emergency ? ItemState.IN_FORCE : ItemState.PUBLICIZED, clock.instant(), clock.today());
    if (emergency) {
      rows.term(item.ref(), clock.today(), item.plannedTo());
    }
    AdmittedItem entered = get(item.ref());
    events.publishEvent(new ItemEntered(entered));
    return entered;
  }

  /** @throws NoSuchItem when there is none of that number */
  @Transactional(readOnly = true)
  public AdmittedItem get(String ref) {
    return find(ref).orElseThrow(() -> new NoSuchItem(ref));
  }

  @Transactional(readOnly = true)
  public Optional<AdmittedItem> find(String ref) {
    return rows.find(ref);
  }

  /** Says where the task stands now, and why in one Chinese sentence (may be null). */
  public void move(String ref, ItemState state, String reason) {
    ItemState before = rows.move(ref, state, reason, clock.instant());
    events.publishEvent(new ItemMoved(get(ref), before));
  }

  /**
   * Files the task and gives it its number.
   *
   * @return the filing number, {@code BA-2026-00001}; the same when it is filed already
   */
  public String file(String ref) {
    AdmittedItem item = get(ref);
    if (item.filingNumber() != null) {
      return item.filingNumber();
    }
    String number = rows.nextNumber(clock.today().getYear());
    rows.file(ref, number, clock.today());
    move(ref, ItemState.FILED, null);
    return number;
  }

  /** Says which changes, agreed with residents in consultations, bind whoever does the task; not empty. */
  public void bind(String ref, String residentsChanges) {
    rows.bind(ref, residentsChanges);
  }

  /** The order an emergency rests on was looked at and found lawful today; nothing where it was before. */
  public void checkOrder(String ref) {
    rows.checkOrder(get(ref).ref(), clock.today());
  }

  /** Whether somebody looked at the order an emergency rests on and found it lawful. */
  @Transactional(readOnly = true)
  public boolean orderChecked(String ref) {
    return rows.orderChecked(ref);
  }

  /** The task is in force on these days, both included. */
  public void takeEffect(String ref, LocalDate from, LocalDate to) {
    rows.term(ref, from, to);
    move(ref, ItemState.IN_FORCE, null);
  }

  /**
   * The papers of an emergency came after it began: what each community gives and gets, and the data it is asked for, are what
   * they declare.
   *
   * @param staffPromised whether the department sends its own people
   * @param dataFields what data is asked for, empty for none
   */
  public void restate(String ref, Figures figures, boolean staffPromised, String dataFields) {
    AdmittedItem before = get(ref);
    shares.restate(ref, figures, staffPromised);
    rows.restate(ref, dataFields);
    events.publishEvent(new ItemRestated(before, get(ref)));
  }

  /** A renewal is agreed to: each community is promised this much for its term, in yuan; 0 where no money goes with it. */
  public void promise(String ref, BigDecimal money) {
    shares.promise(ref, money);
  }

  /** A renewal: in force until another day, with what was promised for its term. */
  public void renew(String ref, LocalDate to) {
    ItemState before = get(ref).state();
    shares.beginTerm(ref);
    rows.renew(ref, to);
    if (before == ItemState.AWAITING_FUNDS) {
      rows.move(ref, ItemState.IN_FORCE, null, clock.instant());
    }
    events.publishEvent(new ItemMoved(get(ref), before));
  }

  /**
   * A community takes over the share of one that was merged into it; where it has a share of its own, that goes on unchanged.
   *
   * @throws NoSuchItem when the first has no current share in it
   */
  public void relocate(String ref, String from, String to) {
    shares.move(ref, from, to, clock.today());
    events.publishEvent(new ShareMoved(get(ref), from, to));
  }

  /** Everything that ever stood at a community, what is in force first. */
  @Transactional(readOnly = true)
  public List<AdmittedItem> ofCommunity(String community) {
    return search.ofCommunity(community);
  }

  /** What tasks ask for by case number, of those whose number comes after one, at most so many in the order of their numbers. */
  @Transactional(readOnly = true)
  public Map<String, String> dataFields(String after, int most) {
    return search.dataFields(after, most);
  }

  /** How many tasks were ever entered. */
  @Transactional(readOnly = true)
  public int entered() {
    return search.entered();
  }

  /** What these communities do for tasks in force on a day, the task entered last first. */
  @Transactional(readOnly = true)
  public List<StandingShare> standing(Collection<String> communities, LocalDate day) {
    return search.standing(communities, day);
  }

  /** Temporary and emergency tasks of a department entered since then, newest first. */
  @Transactional(readOnly = true)
  public List<AdmittedItem> temporaryOf(String department, Instant since) {
    return search.temporaryOf(department, since);
  }

  /** These by number, in as many statements as one; a number that nothing has is absent. */
  @Transactional(readOnly = true)
  public Map<String, AdmittedItem> all(List<String> refs) {
    return search.all(refs).stream().collect(Collectors.toMap(AdmittedItem::ref, Function.identity()));
  }

  @Transactional(readOnly = true)
  public List<AdmittedItem> items(ItemQuery query) {
    return search.items(query);
  }

  @Transactional(readOnly = true)
  public int count(ItemQuery query) {
    return search.count(query);
  }
}
