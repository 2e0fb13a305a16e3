package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.casefile.OpenCase;
import org.zhunru.catalogue.Catalogue;
import org.zhunru.engine.Actor;
import org.zhunru.engine.UserTasks;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.Role;
import org.zhunru.refusal.Channel;
import org.zhunru.refusal.RefusalRegister;
import org.zhunru.refusal.RefusalView;
import org.zhunru.refusal.Refusals;
import org.zhunru.refusal.ReportTask;
import org.zhunru.register.AdmittedItems;
import org.zhunru.register.ItemKind;
import org.zhunru.register.NewItem;

/** Communities that report what they were handed, and a register with tasks in it. */
@TestComponent
record Refusers(
    Refusals refusals,
    RefusalRegister register,
    AdmittedItems admitted,
    CaseFiles cases,
    Catalogue catalogue,
    Organisations organisations,
    UserTasks tasks,
    District district) {

  String reports(String community, Report report) {
    return refusals.report(report.build(district.today()), district.user(community));
  }

  RefusalView sees(String username, String ref) {
    return refusals.view(ref, user(username));
  }

  CurrentUser user(String username) {
    return username.equals("auditor")
        ? new CurrentUser("auditor", "auditor", organisations.get("yanjiang"), Set.of(Role.AUDITOR))
        : district.user(username);
  }

  /** The account acts for the lead unit, as somebody does who works for both. */
  void verifiesAs(String account, String ref) {
    Actor actor = new Actor(account, account, Set.of(Role.LEAD_CLERK.in("shegongbu")));
    String task = tasks.waiting(ref, "Ask_Verify", actor).orElseThrow().id();
    tasks.answer(task, actor, "{\"answer\":\"CONFIRMED\",\"finding\":\"属实\"}");
  }

  void stands(String ref, String state, String outcome) {
    RefusalView view = sees("shegong", ref);
    assertThat(view.header().state()).as("%s", view.timeline()).isEqualTo(state);
    assertThat(view.header().outcome()).isEqualTo(outcome);
  }

  /** A task of the department of civil affairs that is admitted, and not filed yet; an emergency with its order checked. */
  String admits(String title, ItemKind kind, int money, String... communities) {
    String ref = enters("minzheng", title, kind, money, communities);
    if (kind == ItemKind.EMERGENCY) {
      admitted.checkOrder(ref);
    }
    return ref;
  }

  /** The same, before anybody looked at an order. */
  String enters(String department, String title, ItemKind kind, int money, String... communities) {
    String ref = cases.open(new OpenCase("ZR", title, "AST-11", "DECIDED", department, department));
    admitted.enter(
        new NewItem(
            ref,
            kind,
            title,
            "入户核对",
            "AST-11",
            catalogue.version(),
            department,
            "shegongbu",
            List.of(),
            "姓名",
            district.today(),
            district.today().plusDays(29),
            null,
            List.of(communities),
            BigDecimal.TEN,
            0,
            0,
            BigDecimal.valueOf(money),
            false, java.util.Set.of(), null, true));
    return ref;
  }

  /** The same, filed and in force. */
  String putsInForce(String title, int money, String... communities) {
    String ref = admits(title, ItemKind.REGULAR, money, communities);
    admitted.file(ref);
    admitted.takeEffect(ref, district.today(), district.today().plusDays(29));
    return ref;
  }

  /** What a community types; begins with an unlisted task that the city management asked for by telephone. */
  static final class Report {

    private String matter;
    private String chosen = "none";
    private String department = "chengguan";
    private String otherAsker = "";
    private boolean emergency;
    private String orderNumber = "";
    private String duty = "";
    private String certificate = "";
    private String survey = "";
    private String beyond = "";
    private int daysAgo;

    Report(String matter) {
      this.matter = matter;
    }

    Report chosen(String choice) {
      chosen = choice;
      return this;
    }

    Report by(String code) {
      department = code;
      return this;
    }

    Report byOther(String name) {
      department = "";
      otherAsker = name;
      return this;
    }

    Report emergency(String order) {
      emergency = true;
      orderNumber = order;
      return this;
    }

    Report duty(String said) {
      duty = said;
      return this;
    }

    Report certificate(String code) {
      certificate = code;
      return this;
    }

    Report survey(String marks) {
      survey = marks;
      return this;
    }

    Report beyond(String what) {
      beyond = what;
      return this;
    }

    Report daysAgo(int days) {
      daysAgo = days;
      return this;
    }

    boolean asksForSurvey() {
      return !survey.isEmpty();
    }

    private ReportTask build(java.time.LocalDate today) {
      return new ReportTask(
          matter,
          "",
          chosen,
          department,
          otherAsker,
          Channel.GROUP_CHAT,
          today.minusDays(daysAgo),
          emergency,
          orderNumber,
          duty,
          certificate,
          survey,
          "",
          beyond);
    }
  }
}
