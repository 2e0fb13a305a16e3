package org.zhunru.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.zhunru.demo.DemoClock.ForwardInvalid;
import org.zhunru.district.DemoTime;
import org.zhunru.district.DistrictClock;
import org.zhunru.engine.EngineClock;
import org.zhunru.engine.Processes;
import org.zhunru.engine.Values;
import org.zhunru.engine.Variable;
import org.zhunru.identity.Act;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Role;

@SpringBootTest(classes = DemoClockTests.Slice.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@RecordApplicationEvents
class DemoClockTests {

  private static final Organisation DISTRICT =
      new Organisation("yanjiang", "雁江区", Organisation.Kind.DISTRICT, null, "/yanjiang/");
  private static final CurrentUser ADMIN = new CurrentUser("admin", "林峰", DISTRICT, Set.of(Role.ADMINISTRATOR));
  private static final CurrentUser CLERK = new CurrentUser("minzheng", "王敏", DISTRICT, Set.of(Role.DEPARTMENT_CLERK));

  @Autowired DemoClock demo;
  @Autowired DemoTime time;
  @Autowired DistrictClock clock;
  @Autowired RecordedEngine engine;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEvents events;

  @BeforeEach
  void now() {
    time.setAhead(Duration.ZERO);
    engine.due.clear();
    engine.seen.clear();
  }

  @ParameterizedTest
  @CsvSource({"P5D, 120", "PT2H, 2", "P1DT3H, 27", "p1w, 168", "P400D, 9600"})
  void theClocksOfDistrictAndEngineMoveTogetherAndStay(String forward, long hours) {
    demo.forward(forward, ADMIN);
    assertThat(time.ahead()).isEqualTo(Duration.ofHours(hours));
    assertThat(engine.ahead).isEqualTo(Duration.ofHours(hours));
    assertThat(Duration.between(demo.systemTime(), clock.instant()).toHours()).isEqualTo(hours);
    assertThat(jdbc.sql("select ahead_seconds from district_demo_clock").query(Long.class).single())
        .isEqualTo(hours * 3600);
    assertThat(events.stream(Act.class)).extracting(Act::act, Act::username).contains(
        org.assertj.core.groups.Tuple.tuple("demo.clock-moved", "admin"));
  }

  @Test
  void everyTimerOnTheWayFindsTheClockAtItsOwnTimeAndNeverBefore() {
    Instant start = clock.instant();
    engine.due.addAll(List.of(start.minusSeconds(60), start.plus(1, ChronoUnit.DAYS), start.plus(3, ChronoUnit.DAYS)));
    assertThat(demo.forward("P5D", ADMIN).timers()).isEqualTo(3);
    assertThat(engine.seen).hasSize(3).isSorted();
    for (int i = 1; i < 3; i++) {
      assertThat(engine.seen.get(i))
          .isAfterOrEqualTo(engine.due.get(i))
          .isCloseTo(engine.due.get(i), within(3, ChronoUnit.SECONDS));
    }
    assertThat(engine.seen.get(0)).isCloseTo(start, within(3, ChronoUnit.SECONDS));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "5", "P", "PT", "P0D", "-P5D", "P-5D", "P401D", "P9999999999D", "五天", "P1DT"})
  void whatIsNoStepForwardIsRefusedAndMovesNothing(String forward) {
    assertThatThrownBy(() -> demo.forward(forward, ADMIN)).isInstanceOf(ForwardInvalid.class);
    assertThat(time.ahead()).isZero();
  }

  @Test
  void onlyAnAdministratorMovesIt() {
    assertThatThrownBy(() -> demo.forward("P1D", CLERK)).isInstanceOf(AccessDeniedException.class);
    assertThat(time.ahead()).isZero();
  }

  /** The demo and the district alone, with an engine that only takes notes. */
  @Configuration(proxyBeanMethods = false)
  @ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class
  })
  @ComponentScan(
      basePackages = {"org.zhunru.demo", "org.zhunru.district"},
      excludeFilters = {
        @Filter(type = FilterType.REGEX, pattern = ".*\\.web\\..*"),
        @Filter(type = FilterType.REGEX, pattern = ".*(Tests|IT)(\\$.*)?")
      })
  static class Slice {

    @Bean
    RecordedEngine recordedEngine(DistrictClock clock) {
      return new RecordedEngine(clock);
    }
  }

  static class RecordedEngine implements Processes, EngineClock {

    private final DistrictClock clock;
    private final List<Instant> due = new ArrayList<>();
    private final List<Instant> seen = new ArrayList<>();
    private Duration ahead;

    RecordedEngine(DistrictClock clock) {
      this.clock = clock;
    }

    @Override
    public void setAhead(Duration duration) {
      ahead = duration;
    }

    @Override
    public int runDueTimers(Instant until, Consumer<Instant> now) {
      due.forEach(
          instant -> {
            now.accept(instant);
            seen.add(clock.instant());
          });
      return due.size();
    }

    @Override
    public void start(String processKey, String caseRef, Values values) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void correlate(String message, String caseRef, Values values) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <T> void correlate(String message, String caseRef, Variable<T> variable, T value) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <T> void correlate(String message, String caseRef, Variable<T> variable, T value, Values values) {
      throw new UnsupportedOperationException();
    }

    @Override
    public int callAgain(String processKey, Set<String> waitingAt, String goesOnAt) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void moveTimer(String caseRef, String elementId, Instant due) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void holdTimer(String caseRef, String elementId) {
      throw new UnsupportedOperationException();
    }
  }
}
