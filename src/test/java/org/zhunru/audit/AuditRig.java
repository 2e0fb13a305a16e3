package org.zhunru.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ClassUtils;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.casefile.OpenCase;
import org.zhunru.engine.Decision;
import org.zhunru.engine.Decision.MatchedRow;
import org.zhunru.engine.Decision.TableResult;
import org.zhunru.engine.DecisionTaken;
import org.zhunru.engine.Decisions;
import org.zhunru.engine.Facts;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.Role;
import org.zhunru.rulebook.Rulebook;
import org.zhunru.support.Hidden;

/** The audit room on a database of its own, with the case files beside it and without the engine. */
class AuditRig implements AutoCloseable {

  static final String RULES = "3（试行规则包）";

  final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
  final TransactionTemplate transaction;
  final JdbcClient jdbc;
  private CurrentUser signedIn;

  AuditRig(DataSource dataSource, String vendor) {
    Flyway.configure()
        .dataSource(dataSource)
        .locations("classpath:db/migration", "classpath:db/migration-" + vendor)
        .load()
        .migrate();
    context.registerBean(DataSource.class, () -> dataSource);
    context.registerBean(JdbcClient.class, () -> JdbcClient.create(dataSource));
    context.registerBean(PlatformTransactionManager.class, () -> new DataSourceTransactionManager(dataSource));
    context.registerBean(Rulebook.class, () -> new Rulebook(Decisions.packaged(), () -> RULES));
    context.registerBean(CurrentUsers.class, (Supplier<CurrentUsers>) SignedIn::new);
    context.register(Hidden.part("org.zhunru.casefile.CaseVisibility"));
    context.register(
        Transactions.class,
        Organisations.class,
        CaseFiles.class,
        CaseRows.class,
        CaseSearch.class,
        AuditWriter.class,
        TaskWriter.class,
        AuditTrail.class);
    context.register(ClassUtils.resolveClassName("org.zhunru.casefile.CaseVisibility", null));
    context.scan("org.zhunru.district");
    context.refresh();
    jdbc = context.getBean(JdbcClient.class);
    transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    organisation("city", "CITY", null, "/city/");
    organisation("yanjiang", "DISTRICT", "city", "/city/yanjiang/");
    organisation("minzheng", "DEPARTMENT", "yanjiang", "/city/yanjiang/minzheng/");
    organisation("shegongbu", "LEAD_UNIT", "yanjiang", "/city/yanjiang/shegongbu/");
    organisation("shenji", "DEPARTMENT", "yanjiang", "/city/yanjiang/shenji/");
    organisation("gongcheng", "COMMUNITY", "yanjiang", "/city/yanjiang/gongcheng/");
    organisation("anyue", "DISTRICT", "city", "/city/anyue/");
    organisation("anyue-minzheng", "DEPARTMENT", "anyue", "/city/anyue/minzheng/");
  }

  private void organisation(String code, String kind, String parent, String path) {
    jdbc.sql("insert into identity_organisation (code, name, kind, parent, path) values (?, ?, ?, ?, ?)")
        .params(code, code, kind, parent, path)
        .update();
  }

  CaseFiles files() {
    return context.getBean(CaseFiles.class);
  }

  AuditTrail trail() {
    return context.getBean(AuditTrail.class);
  }

  void publish(Object event) {
    transaction.executeWithoutResult(status -> context.publishEvent(event));
  }

  String open(String title, String applicant) {
    return files().open(new OpenCase("ZR", title, "AST-11", "SUBMITTED", applicant, applicant));
  }

  CurrentUser user(String username, String organisation, Role... roles) {
    return new CurrentUser(
        username, username, context.getBean(Organisations.class).get(organisation), Set.of(roles));
  }

  CurrentUser auditor() {
    return user("auditor", "shenji", Role.AUDITOR);
  }

  void signIn(CurrentUser user) {
    signedIn = user;
  }

  List<String> acts(String ref) {
    return trail().entries(ref).stream().map(AuditEntry::act).toList();
  }

  static DecisionTaken decision(String ref, String override) {
    Facts facts = Facts.none().with("matchedItemCode", "AST-11").with("durationDays", 400).with("overrideOutcome", override);
    TableResult flags = new TableResult("admission-red-flags", "红线", 2, "1.0", Map.of("in1", false), List.of());
    TableResult route =
        new TableResult(
            "admission-route",
            "准入路径",
            3,
            "1.0",
            Map.of("matchedList", "ASSISTANCE"),
            List.of(
                new MatchedRow(
                    "Rule_R17_Resources", Map.of("outcome", "CONDITIONAL", "reasonCode", "CD_RESOURCES", "ruleId", "R17"))));
    List<TableResult> tables = new ArrayList<>(List.of(flags, route));
    if (override != null && !override.isEmpty()) {
      Map<String, Object> settled = Map.of("outcome", override, "reasonCode", "CD_RESOURCES", "ruleId", "R17");
      tables.add(
          new TableResult("admission-verdict", "结论", 1, "1.0", Map.of(), List.of(new MatchedRow("Rule_Verdict", settled))));
    }
    return new DecisionTaken(
        ref, "admission-request", "Decide_Route", new Decision("admission-route", facts, List.copyOf(tables)));
  }

  @Override
  public void close() {
    context.close();
  }

  private final class SignedIn implements CurrentUsers {

    @Override
    public CurrentUser require() {
      return find().orElseThrow(() -> new AccessDeniedException("nobody"));
    }

    @Override
    public Optional<CurrentUser> find() {
      return Optional.ofNullable(signedIn);
    }
  }

  @EnableTransactionManagement(proxyTargetClass = true)
  static class Transactions {}
}
