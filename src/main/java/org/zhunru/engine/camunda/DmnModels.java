package org.zhunru.engine.camunda;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.InformationItem;
import org.camunda.bpm.model.dmn.instance.InformationRequirement;
import org.camunda.bpm.model.dmn.instance.InputData;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.zhunru.engine.DecisionTable;
import org.zhunru.engine.DecisionTable.Column;
import org.zhunru.engine.NoSuchDecision;

/** The decision files packaged with the product, as people read them. Read once. */
final class DmnModels {

  /** @param facts every fact some table of the file asks for, by name */
  record ModelFile(String xml, DmnModelInstance model, Map<String, Column> facts) {}

  private final Map<String, ModelFile> files = new LinkedHashMap<>();
  private final Map<String, DecisionTable> tables = new LinkedHashMap<>();
  private final Map<String, List<Column>> asks = new LinkedHashMap<>();

  private DmnModels() {}

  static DmnModels packaged() {
    DmnModels models = new DmnModels();
    try {
      var sorted = new TreeMap<String, Resource>();
      for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:decisions/**/*.dmn")) {
        sorted.put(String.valueOf(file.getFilename()), file);
      }
      for (Resource file : sorted.values()) {
        try (InputStream in = file.getInputStream()) {
          models.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return models;
  }

  /** One file as it once was. */
  static DmnModels of(String xml) {
    DmnModels models = new DmnModels();
    models.read(xml);
    return models;
  }

  private void read(String xml) {
    DmnModelInstance model = Dmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    Collection<Decision> decisions = model.getModelElementsByType(Decision.class);
    DmnReader reader = new DmnReader(decisions);
    var facts = new LinkedHashMap<String, Column>();
    for (InputData input : model.getModelElementsByType(InputData.class)) {
      InformationItem fact = input.getInformationItem();
      facts.put(
          fact.getName(),
          new Column(
              input.getId(), input.getName(), fact.getName(), fact.getTypeRef(), reader.allowed(fact.getName())));
    }
    ModelFile file = new ModelFile(xml, model, facts);
    for (Decision decision : decisions) {
      files.put(decision.getId(), file);
      tables.put(decision.getId(), reader.table(decision));
      var asked = new LinkedHashMap<String, Column>();
      collect(decision, facts, asked);
      asks.put(decision.getId(), List.copyOf(asked.values()));
    }
  }

  private static void collect(Decision decision, Map<String, Column> facts, Map<String, Column> asked) {
    for (InformationRequirement need : decision.getInformationRequirements()) {
      if (need.getRequiredInput() != null) {
        String name = need.getRequiredInput().getInformationItem().getName();
        asked.put(name, facts.get(name));
      }
      if (need.getRequiredDecision() != null) {
        collect(need.getRequiredDecision(), facts, asked);
      }
    }
  }

  List<DecisionTable> tables() {
    return new ArrayList<>(tables.values());
  }

  Optional<DecisionTable> table(String key) {
    return Optional.ofNullable(tables.get(key));
  }

  /** Facts the table and all it requires ask for. */
  List<Column> asks(String key) {
    require(key);
    return asks.get(key);
  }

  ModelFile file(String key) {
    require(key);
    return files.get(key);
  }

  private void require(String key) {
    if (!files.containsKey(key)) {
      throw new NoSuchDecision("没有这张决策表：" + key);
    }
  }
}
