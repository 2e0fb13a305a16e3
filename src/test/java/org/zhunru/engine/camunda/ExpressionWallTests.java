package org.zhunru.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * Nothing written in a model or a query runs code. Every attack is first shown to work on an engine as it is shipped, so that
 * none of these tests passes because the attack is clumsy.
 */
@SpringBootTest
class ExpressionWallTests {

  private static ProcessEngine shipped;

  @Autowired private ProcessEngine ours;

  /** Each refusal is logged with a long trace; a hundred of them would hide the ones of other tests. */
  private static final List<Logger> LOUD =
      Stream.of("org.camunda.bpm.engine.context", "org.camunda.bpm.engine.bpmn.parser")
          .map(name -> (Logger) LoggerFactory.getLogger(name))
          .toList();

  @BeforeAll
  static void startAnEngineAsItIsShipped() {
    LOUD.forEach(logger -> logger.setLevel(Level.OFF));
    shipped =
        new StandaloneInMemProcessEngineConfiguration()
            .setProcessEngineName("shipped")
            .setJdbcUrl("jdbc:h2:mem:shipped;DB_CLOSE_DELAY=-1")
            .setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE)
            .setJobExecutorActivate(false)
            .buildProcessEngine();
  }

  @AfterAll
  static void stop() {
    shipped.close();
    LOUD.forEach(logger -> logger.setLevel(null));
  }

  @BeforeEach
  void forget() {
    Marker.MADE.set(0);
  }

  static Stream<String> attacks() {
    return HostileModels.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void noDrawingRunsCode(String attack) {
    String model = HostileModels.all().get(attack);
    run(shipped, model, Map.of());
    assertThat(Marker.MADE).as("on an engine as shipped the attack works").hasPositiveValue();
    Marker.MADE.set(0);
    assertThat(EngineGate.pass(() -> run(ours, model, Map.of()))).as("our engine refuses").isNotNull();
    assertThat(Marker.MADE).as("and nothing ran").hasValue(0);
  }

  @Test
  void noDrawingReachesTheShell(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("written");
    run(shipped, HostileModels.shell(file), Map.of());
    assertThat(file).as("on an engine as shipped the attack works").exists();
    Files.delete(file);
    assertThat(EngineGate.pass(() -> run(ours, HostileModels.shell(file), Map.of()))).isNotNull();
    assertThat(file).doesNotExist();
  }

  @Test
  void noTableRunsCode() {
    decide(shipped);
    assertThat(Marker.MADE).as("on an engine as shipped the attack works").hasPositiveValue();
    Marker.MADE.set(0);
    assertThat(EngineGate.pass(() -> decide(ours))).isNotNull();
    assertThat(Marker.MADE).hasValue(0);
  }

  @Test
  void noQueryRunsCode() {
    String call = HostileModels.CALL;
    query(() -> shipped.getTaskService().createTaskQuery().or().taskAssigneeExpression(call).taskId("x").endOr().list());
    assertThat(Marker.MADE).as("on an engine as shipped the attack works").hasPositiveValue();
    Marker.MADE.set(0);
    query(() -> EngineGate.pass(() -> ours.getTaskService().createTaskQuery().taskAssigneeExpression(call).list()));
    query(() -> EngineGate.pass(() -> ours.getTaskService().createTaskQuery().or().taskAssigneeExpression(call).taskId("x").endOr().list()));
    query(() -> EngineGate.pass(() -> ours.getTaskService().createTaskQuery().dueBeforeExpression(call).list()));
    query(() -> EngineGate.pass(() -> ours.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(call).list()));
    assertThat(Marker.MADE).hasValue(0);
  }

  @Test
  void whoeverComesPastTheDoorsIsSentAway() {
    assertThatThrownBy(() -> ours.getTaskService().createTaskQuery().list()).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> ours.getRepositoryService().createDeployment().addString("x.bpmn", HostileModels.lawful()).deploy())
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> ours.getRuntimeService().startProcessInstanceByKey("x")).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> ours.getHistoryService().deleteHistoricProcessInstance("x")).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void lawfulConditionsWork() {
    assertThat(EngineGate.pass(() -> end(Map.of("outcome", "REJECT", "urgent", true)))).isEqualTo("Yes");
    assertThat(EngineGate.pass(() -> end(Map.of("outcome", "CONDITIONAL", "urgent", false)))).isEqualTo("No");
  }

  private String end(Map<String, Object> variables) {
    Deployment deployment = deploy(ours, HostileModels.lawful());
    try {
      String id = ours.getRuntimeService().startProcessInstanceByKey("hostile", "ZR-0000-00000", variables).getId();
      return ours.getHistoryService()
          .createHistoricActivityInstanceQuery()
          .processInstanceId(id)
          .activityType("noneEndEvent")
          .singleResult()
          .getActivityId();
    } finally {
      ours.getRepositoryService().deleteDeployment(deployment.getId(), true);
    }
  }

  /** Deploys and starts. Answers what stopped it, or null where nothing did. */
  private static Exception run(ProcessEngine engine, String model, Map<String, Object> variables) {
    Deployment deployment = null;
    try {
      deployment = deploy(engine, model);
      engine.getRuntimeService().startProcessInstanceByKey("hostile", "ZR-0000-00000", new TreeMap<>(variables));
      return null;
    } catch (RuntimeException refused) {
      return refused;
    } finally {
      if (deployment != null) {
        engine.getRepositoryService().deleteDeployment(deployment.getId(), true);
      }
    }
  }

  private static Exception decide(ProcessEngine engine) {
    Deployment deployment = null;
    try {
      deployment = engine.getRepositoryService().createDeployment().addString("hostile.dmn", HostileModels.juelTable()).deploy();
      engine.getDecisionService().evaluateDecisionByKey("hostile").evaluate();
      return null;
    } catch (RuntimeException refused) {
      return refused;
    } finally {
      if (deployment != null) {
        engine.getRepositoryService().deleteDeployment(deployment.getId(), true);
      }
    }
  }

  private static void query(Runnable query) {
    try {
      query.run();
    } catch (RuntimeException refused) {
      assertThat(refused).hasMessageNotContaining("NullPointer");
    }
  }

  private static Deployment deploy(ProcessEngine engine, String model) {
    return engine.getRepositoryService().createDeployment().addString("hostile.bpmn", model).deploy();
  }
}
