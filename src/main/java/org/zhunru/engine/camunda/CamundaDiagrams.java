package org.zhunru.engine.camunda;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.engine.Diagrams;

@Service
@Transactional(readOnly = true)
class CamundaDiagrams implements Diagrams {

  private final RepositoryService repository;
  private final HistoryService history;

  CamundaDiagrams(RepositoryService repository, HistoryService history) {
    this.repository = repository;
    this.history = history;
  }

  @Override
  public List<Walk> walks(String caseRef) {
    return EngineGate.pass(
        () ->
            history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseRef)
                .orderByProcessInstanceStartTime()
                .asc()
                .list()
                .stream()
                .map(this::walk)
                .toList());
  }

  private Walk walk(HistoricProcessInstance process) {
    ProcessDefinition definition = repository.getProcessDefinition(process.getProcessDefinitionId());
    PassedElements passed =
        PassedElements.of(
            history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(process.getId())
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .orderPartiallyByOccurrence()
                .asc()
                .list(),
            repository.getBpmnModelInstance(definition.getId()));
    return new Walk(
        definition.getKey(),
        definition.getVersion(),
        definition.getName(),
        text(repository.getProcessModel(definition.getId())),
        passed.done(),
        passed.active());
  }

  @Override
  public Optional<String> decisionFile(String decisionKey) {
    return EngineGate.pass(
        () ->
            Optional.ofNullable(
                    repository.createDecisionDefinitionQuery().decisionDefinitionKey(decisionKey).latestVersion().singleResult())
                .map(DecisionDefinition::getId)
                .map(repository::getDecisionModel)
                .map(CamundaDiagrams::text));
  }

  private static String text(InputStream stream) {
    try (stream) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
