package org.zhunru.engine.camunda;

import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.boot.test.context.TestComponent;

/** Lets processes begin under a drawing of an earlier version. */
@TestComponent
public class EarlierDrawings {

  private final RepositoryService repository;
  private final RuntimeService runtime;
  private final TaskService tasks;

  EarlierDrawings(RepositoryService repository, RuntimeService runtime, TaskService tasks) {
    this.repository = repository;
    this.runtime = runtime;
    this.tasks = tasks;
  }

  /** What begins in {@code act} runs under the earlier drawing of that key; what begins later under today's. */
  public void during(String key, Runnable act) {
    deploy(Path.of("src/test/resources/earlier", key + ".bpmn"));
    try {
      act.run();
    } finally {
      deploy(Path.of("processes", key.substring(0, key.indexOf('-')), key + ".bpmn"));
    }
  }

  private void deploy(Path drawing) {
    EngineGate.pass(
        () -> {
          try {
            repository.createDeployment().addString(drawing.getFileName().toString(), Files.readString(drawing)).deploy();
          } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });
  }

  /** Takes the process of that case that waits at one step of its drawing to another. */
  public void move(String ref, String key, String from, String to) {
    EngineGate.pass(
        () -> {
          ProcessInstance moved =
              runtime.createProcessInstanceQuery().processInstanceBusinessKey(ref).processDefinitionKey(key).activityIdIn(from).singleResult();
          runtime.createProcessInstanceModification(moved.getId()).startBeforeActivity(to).cancelAllForActivity(from).execute();
        });
  }

  /** How many tasks of that step wait in a case. */
  public long waiting(String ref, String element) {
    return EngineGate.pass(() -> tasks.createTaskQuery().processInstanceBusinessKey(ref).taskDefinitionKey(element).count());
  }
}
