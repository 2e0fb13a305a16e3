package org.zhunru.tenure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.WrittenText;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Role;
import org.zhunru.register.AdmittedItem;
import org.zhunru.register.ItemKind;
import org.zhunru.register.ItemState;

/** What people do to an item in force of their own accord. Everybody acts only on cases they see. */
@Service
@Transactional
public class TenureActs {

  public static final String BREACH = "BREACH";
  public static final String EXIT = "EXIT";
  public static final String REPEAL = "REPEAL";

  private static final Set<String> KINDS = Set.of("EXTRA_TASK", "PLAQUE", "MONEY_STOPPED", "OTHER");
  private static final int SHORTEST = 10;
  private static final int LONGEST = 2000;
  private static final int LONGEST_BASIS = 500;

  private final JdbcClient jdbc;
  private final ItemFile file;
  private final Breaches breaches;
  private final TenureNotes notes;
  private final TenureFlow flow;

  TenureActs(JdbcClient jdbc, ItemFile file, Breaches breaches, TenureNotes notes, TenureFlow flow) {
    this.jdbc = jdbc;
    this.file = file;
    this.breaches = breaches;
    this.notes = notes;
    this.flow = flow;
  }

  /** An emergency's exit is the lifting of the response, and it has no list item to repeal; breaches need an item that runs. */
  static Set<String> allowed(AdmittedItem item, Life life, CurrentUser user) {
    Set<String> acts = new TreeSet<>();
    boolean run = item.kind() != ItemKind.EMERGENCY || life.publicityTo() != null;
    if (!run || !begun(item)) {
      return acts;
    }
    boolean shares =
        user.hasAny(Role.COMMUNITY_COMMITTEE, Role.SUPERVISION_COMMITTEE)
            && item.communities().contains(user.organisation().code());
    if (item.state() != ItemState.AWAITING_FUNDS
        && (shares || user.hasAny(Role.STREET_OFFICE, Role.FINANCE_REVIEWER, Role.LEAD_CLERK, Role.LEAD_LEADER))) {
      acts.add(BREACH);
    }
    if (item.kind() == ItemKind.EMERGENCY) {
      return acts;
    }
    if (shares || proposes(item, user)) {
      acts.add(EXIT);
    }
    if (user.has(Role.LEAD_CLERK) && life.repealedOn() == null) {
      acts.add(REPEAL);
    }
    return acts;
  }

  /** It is in force or suspended, or was in force and waits for money now. */
  private static boolean begun(AdmittedItem item) {
    return switch (item.state()) {
      case IN_FORCE, SUSPENDED -> true;
      case AWAITING_FUNDS -> item.kind() != ItemKind.EMERGENCY && item.inForceFrom() != null;
      default -> false;
    };
  }

  /** The goal is met: whose item it is, or who runs the lists, may say so. */
  private static boolean proposes(AdmittedItem item, CurrentUser user) {
    String own = user.organisation().code();
    return user.hasAny(Role.DEPARTMENT_CLERK, Role.DEPARTMENT_LEADER) && item.department().equals(own)
        || user.has(Role.LEAD_CLERK) && item.leadUnit().equals(own);
  }

  /**
   * Reports that the agreement is broken.
   *
   * @throws TenureInvalid with every wrong field
   * @throws TenureRefusal when the item is not in force
   * @throws AccessDeniedException for whoever may not report
   */
  public void reportBreach(String ref, BreachReport report, CurrentUser user) {
    require(ref, BREACH, user);
    List<TenureInvalid.Fault> faults = new ArrayList<>();
    if (report.kind() == null || !KINDS.contains(report.kind())) {
      faults.add(new TenureInvalid.Fault("kind", notes.text("form.breach.kind")));
    }
    if (report.since() == null) {
      faults.add(new TenureInvalid.Fault("since", notes.text("form.date-missing")));
    } else if (report.since().isAfter(notes.today())) {
      faults.add(new TenureInvalid.Fault("since", notes.text("form.date-future")));
    } else if (report.since().isBefore(file.items().get(ref).inForceFrom())) {
      String first = TenureNotes.day(file.items().get(ref).inForceFrom());
      faults.add(new TenureInvalid.Fault("since", notes.text("form.date-before-force", first)));
    }
    checkText("text", report.text(), LONGEST, faults);
    refuse(faults);
    BreachReport stripped = new BreachReport(report.kind(), WrittenText.plain(report.text()), report.since());
    int id = breaches.report(ref, stripped, user.username(), user.name(), user.organisation().code());
    flow.breachReported(ref, id);
  }

  /**
   * Proposes that the joint meeting ends the item.
   *
   * @throws TenureInvalid for a reason that is too short or too long
   * @throws TenureRefusal when the item is not in force, or a proposal waits for the meeting already
   */
  public void proposeExit(String ref, String reason, CurrentUser user) {
    require(ref, EXIT, user);
    List<TenureInvalid.Fault> faults = new ArrayList<>();
    checkText("reason", reason, LONGEST, faults);
    refuse(faults);
    if (waiting(ref)) {
      throw new TenureRefusal(notes.text("refused.proposal-waits"));
    }
    KeyHolder key = new GeneratedKeyHolder();
    jdbc.sql("insert into tenure_proposal (ref, organisation, reason, proposed_by, proposed_at) values (?, ?, ?, ?, ?)")
        .params(ref, user.organisation().code(), WrittenText.plain(reason), user.name(), notes.now())
        .update(key, "id");
    notes.note(ref, "exit-proposed", user.username(), user.organisation().code(), WrittenText.plain(reason));
    flow.exitProposed(ref, key.getKey().intValue(), proposal(file.items().get(ref), user.organisation().code()));
  }

  private static String proposal(AdmittedItem item, String organisation) {
    if (organisation.equals(item.department())) {
      return "EX_PROPOSED_BY_DEPARTMENT";
    }
    return organisation.equals(item.leadUnit()) ? "EX_PROPOSED_BY_LEAD" : "EX_PROPOSED";
  }

  /**
   * Records that the law the item stands on is no more.
   *
   * @param basis which law, and by what it was repealed
   */
  public void recordRepeal(String ref, String basis, CurrentUser user) {
    require(ref, REPEAL, user);
    List<TenureInvalid.Fault> faults = new ArrayList<>();
    checkText("basis", basis, LONGEST_BASIS, faults);
    refuse(faults);
    file.lives().set(ref, "repealed_on = ?, repealed_basis = ?", notes.today(), WrittenText.plain(basis));
    notes.note(ref, "law-repealed", user.username(), user.organisation().code(), WrittenText.plain(basis));
    flow.lawRepealed(ref);
  }

  private boolean waiting(String ref) {
    return jdbc.sql("select count(*) from tenure_exit where ref = ? and proposal is not null and result is null")
            .param(ref)
            .query(Integer.class)
            .single()
        > 0;
  }

  /** Of two at once the second waits here and then sees what the first did. */
  private void require(String ref, String act, CurrentUser user) {
    notes.cases().visible(ref, user);
    file.lives().lock(ref);
    AdmittedItem item = file.items().get(ref);
    if (!begun(item) || act.equals(BREACH) && item.state() == ItemState.AWAITING_FUNDS) {
      throw new TenureRefusal(notes.text("refused.not-in-force"));
    }
    if (!allowed(item, file.lives().get(ref), user).contains(act)) {
      throw new AccessDeniedException(act);
    }
  }

  private void checkText(String field, String text, int longest, List<TenureInvalid.Fault> faults) {
    String stripped = WrittenText.plain(text);
    if (!WrittenText.legible(WrittenText.plain(text))) {
      faults.add(new TenureInvalid.Fault(field, notes.text("form.unwritable")));
    } else if (WrittenText.visible(stripped) < SHORTEST) {
      faults.add(new TenureInvalid.Fault(field, notes.text("form.reason-short", SHORTEST)));
    } else if (stripped.length() > longest) {
      faults.add(new TenureInvalid.Fault(field, notes.text("form.text-long", longest)));
    }
  }

  private static void refuse(List<TenureInvalid.Fault> faults) {
    if (!faults.isEmpty()) {
      throw new TenureInvalid(faults);
    }
  }
}
