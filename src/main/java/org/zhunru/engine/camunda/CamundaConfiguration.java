package org.zhunru.engine.camunda;

import java.util.ArrayList;
import java.util.List;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.MapBusinessCalendarManager;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationInitializer;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Terms;

/** Puts our walls into the engine. It waits for Flyway, which creates the engine's tables. */
@Component
class CamundaConfiguration extends AbstractProcessEnginePlugin {

  private final EngineGate gate = new EngineGate();
  private final ServiceTaskNames serviceTasks;
  private final Terms terms;
  private final ApplicationEventPublisher events;
  private final ObjectProvider<FormDesk> forms;

  CamundaConfiguration(
      FlywayMigrationInitializer tables,
      ServiceTaskNames serviceTasks,
      Terms terms,
      ApplicationEventPublisher events,
      ObjectProvider<FormDesk> forms) {
    this.serviceTasks = serviceTasks;
    this.terms = terms;
    this.events = events;
    this.forms = forms;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_START);
    engine.setEnableExpressionsInAdhocQueries(false);
    engine.setEnableExpressionsInStoredQueries(false);
    engine.setDeserializationTypeValidationEnabled(true);
    engine.setGeneralResourceWhitelistPattern("[a-zA-Z0-9._:-]+");
    engine.setCmmnEnabled(false);
    engine.setStandaloneTasksEnabled(false);
    engine.setExpressionManager(new NarrowExpressions(serviceTasks));
    engine.setScriptEngineResolver(new NoScripts());
    MapBusinessCalendarManager calendars = new MapBusinessCalendarManager();
    calendars.addBusinessCalendar(
        DurationBusinessCalendar.NAME, new TermCalendar(terms, new DurationBusinessCalendar()));
    calendars.addBusinessCalendar(
        DueDateBusinessCalendar.NAME, new TermCalendar(terms, new DueDateBusinessCalendar()));
    calendars.addBusinessCalendar(CycleBusinessCalendar.NAME, new CycleBusinessCalendar());
    engine.setBusinessCalendarManager(calendars);
    DefaultDmnEngineConfiguration decisions = new DefaultDmnEngineConfiguration();
    decisions.setFeelEngineFactory(new CachingFeelEngineFactory());
    decisions.setScriptEngineResolver(language -> null);
    decisions.setCustomPostDecisionEvaluationListeners(new ArrayList<>(List.of(new DecisionTrail(events))));
    engine.setDmnEngineConfiguration(decisions);
    engine.setCustomPreBPMNParseListeners(
        new ArrayList<>(List.of(new ModelRefusals(), new TaskEvents(events, forms))));
    engine.setCustomPreCommandInterceptorsTxRequired(new ArrayList<>(List.of(gate)));
  }

  /** The models are deployed by now; from here on only our doors lead to the engine. */
  @EventListener(ApplicationStartedEvent.class)
  void enforce() {
    gate.enforce();
  }

  /** No script engine is ever found, whatever stands on the class path. */
  private static final class NoScripts implements ScriptEngineResolver {

    @Override
    public void addScriptEngineFactory(ScriptEngineFactory factory) {
      throw new IllegalStateException("Scripts are off");
    }

    @Override
    public ScriptEngineManager getScriptEngineManager() {
      return null;
    }

    @Override
    public ScriptEngine getScriptEngine(String language, boolean resolveFromCache) {
      return null;
    }
  }
}
