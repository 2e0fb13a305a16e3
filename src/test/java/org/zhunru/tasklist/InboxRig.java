package org.zhunru.tasklist;

import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.mockito.Answers;
import org.mockito.invocation.InvocationOnMock;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.casefile.OpenCase;
import org.zhunru.casefile.Origin;
import org.zhunru.district.DistrictClock;
import org.zhunru.district.Parameters;
import org.zhunru.district.CalendarDays;
import org.zhunru.district.WorkingCalendar;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.TaskCreated;
import org.zhunru.engine.UserTasks;
import org.zhunru.identity.Act;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.Role;
import org.zhunru.support.Hidden;

/** The task list on a database of its own, with the case files beside it and without the engine. */
class InboxRig implements AutoCloseable {

  final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
  final TransactionTemplate transaction;
  final JdbcClient jdbc;
  final List<String> asked = new ArrayList<>();
  private CurrentUser signedIn;
  private int numbers;

  InboxRig(DataSource dataSource, String vendor) {
    Flyway.configure()
        .dataSource(dataSource)
        .locations("classpath:db/migration", "classpath:db/migration-" + vendor)
        .load()
        .migrate();
    context.registerBean(DataSource.class, () -> dataSource);
    context.registerBean(JdbcClient.class, () -> JdbcClient.create(dataSource));
    context.registerBean(PlatformTransactionManager.class, () -> new DataSourceTransactionManager(dataSource));
    context.registerBean(CurrentUsers.class, (Supplier<CurrentUsers>) SignedIn::new);
    context.registerBean(MessageSource.class, InboxRig::words);
    context.registerBean(UserTasks.class, () -> mock(UserTasks.class, this::ask));
    context.register(Hidden.part("org.zhunru.casefile.CaseVisibility"));
    context.register(
        Transactions.class,
        DistrictClock.class,
        CalendarDays.class,
        Parameters.class,
        WorkingCalendar.class,
        Organisations.class,
        CaseFiles.class,
        InboxRows.class,
        InboxProjection.class,
        StartedCases.class,
        Lights.class,
        Reach.class,
        InboxQueries.class,
        Claims.class,
        TaskExports.class,
        Acts.class,
        Inbox.class);
    context.refresh();
    jdbc = context.getBean(JdbcClient.class);
    transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    organisation("yanjiang", "沿江区", "DISTRICT", null);
    organisation("minzheng", "区民政局", "DEPARTMENT", "yanjiang");
    organisation("gongcheng", "拱城社区", "COMMUNITY", "yanjiang");
    organisation("xiangyang", "向阳社区", "COMMUNITY", "yanjiang");
    organisation("shegongbu", "区委社会工作部", "LEAD_UNIT", "yanjiang");
    organisation("linqu", "邻区", "DISTRICT", null);
    organisation("linqubu", "邻区社会工作部", "LEAD_UNIT", "linqu");
  }

  private void organisation(String code, String name, String kind, String parent) {
    jdbc.sql("insert into identity_organisation (code, name, kind, parent, path) values (?, ?, ?, ?, ?)")
        .params(code, name, kind, parent, parent == null ? "/" + code + "/" : "/" + parent + "/" + code + "/")
        .update();
  }

  private static MessageSource words() {
    ResourceBundleMessageSource words = new ResourceBundleMessageSource();
    words.setBasename("messages/tasklist");
    words.setDefaultEncoding("UTF-8");
    return words;
  }

  /** What was told to the trail. */
  static class Acts {
    final List<Act> all = new ArrayList<>();

    @EventListener
    void on(Act act) {
      all.add(act);
    }
  }

  List<Act> acts() {
    return context.getBean(Acts.class).all;
  }

  Claims claims() {
    return context.getBean(Claims.class);
  }

  CaseFiles files() {
    return context.getBean(CaseFiles.class);
  }

  CurrentUser person(String username, String organisation, Role role) {
    return new CurrentUser(username, username, context.getBean(Organisations.class).get(organisation), Set.of(role));
  }

  Inbox inbox() {
    return context.getBean(Inbox.class);
  }

  Instant now() {
    return context.getBean(DistrictClock.class).instant();
  }

  void publish(Object event) {
    transaction.executeWithoutResult(status -> context.publishEvent(event));
  }

  String openCase(String title, String openedBy) {
    CaseFiles files = context.getBean(CaseFiles.class);
    String ref = files.open(new OpenCase("ZR", title, "AST-11", "SUBMITTED", "minzheng", openedBy));
    files.addParty(ref, "gongcheng", "COMMUNITY");
    return ref;
  }

  /** A community reports what a department asked of it. */
  String openReport(String title, String community, String department, String name) {
    CaseFiles files = context.getBean(CaseFiles.class);
    String ref = files.open(new OpenCase("JJ", title, "", "REPORTED", community, "wangmin"));
    files.comesFrom(new Origin(ref, department, name));
    return ref;
  }

  /** Opens a task for the committee of a community. */
  String task(String ref, String community, Instant dueAt) {
    String id = "task-" + ++numbers;
    publish(new TaskCreated(open(id, ref, community, dueAt)));
    return id;
  }

  OpenTask open(String id, String ref, String community, Instant dueAt) {
    String group = Role.COMMUNITY_COMMITTEE.in(community);
    return new OpenTask(
        id, ref, "admission-request", "Ask_Opinion", "社区意见", "admission/opinion", Set.of(group), null, now(), dueAt, null);
  }

  CurrentUser committee(String username, String name, String community) {
    return new CurrentUser(
        username, name, context.getBean(Organisations.class).get(community), Set.of(Role.COMMUNITY_COMMITTEE));
  }

  CurrentUser department() {
    return new CurrentUser(
        "minzheng", "李民", context.getBean(Organisations.class).get("minzheng"), Set.of(Role.DEPARTMENT_CLERK));
  }

  void signIn(CurrentUser user) {
    signedIn = user;
  }

  @Override
  public void close() {
    context.close();
  }

  @EnableTransactionManagement
  static class Transactions {}

  private final class SignedIn implements CurrentUsers {
    @Override
    public CurrentUser require() {
      return find().orElseThrow();
    }

    @Override
    public Optional<CurrentUser> find() {
      return Optional.ofNullable(signedIn);
    }
  }

  /** The engine, as far as the inbox asks it: it writes down who wants what. */
  private Object ask(InvocationOnMock call) throws Throwable {
    if (!(call.getArgument(1) instanceof Actor actor)) {
      asked.add(call.getMethod().getName() + " " + call.getArgument(0) + " " + call.getArgument(1));
      return null;
    }
    String json = call.getArguments().length > 2 ? " " + call.getArgument(2) : "";
    asked.add(call.getMethod().getName() + " " + call.getArgument(0) + " " + actor.username() + " " + actor.groups() + json);
    return Answers.RETURNS_DEFAULTS.answer(call);
  }
}
