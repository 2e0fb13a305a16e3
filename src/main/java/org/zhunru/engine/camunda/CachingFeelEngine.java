package org.zhunru.engine.camunda;

import camundajar.impl.scala.util.Either;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.function.CustomFunctionTransformer;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.valuemapper.ValueMapper;

/** The shipped engine parses every cell again at every evaluation; this one remembers what it parsed and answered. */
final class CachingFeelEngine extends ScalaFeelEngine {

  /** Far above the number of distinct cells of all tables; what is beyond is parsed each time. */
  private static final int CAPACITY = 20_000;

  private final CellAnswers answers = new CellAnswers();

  CachingFeelEngine() {
    super(List.of());
  }

  @Override
  public boolean evaluateSimpleUnaryTests(String cell, String inputVariable, VariableContext context) {
    TypedValue value = context.resolve(inputVariable);
    return answers.answer(
        cell,
        value == null ? null : value.getValue(),
        () -> super.evaluateSimpleUnaryTests(cell, inputVariable, context));
  }

  @Override
  protected FeelEngine buildFeelEngine(CustomFunctionTransformer functions, ValueMapper.CompositeValueMapper values) {
    return new Remembering(super.buildFeelEngine(functions, values));
  }

  /** Overrides the two deprecated methods because the evaluation itself still calls them (feel-engine 1.19). */
  @SuppressWarnings("deprecation")
  private static final class Remembering extends FeelEngine {

    private final Map<String, Either<FeelEngine.Failure, ParsedExpression>> expressions = new ConcurrentHashMap<>();
    private final Map<String, Either<FeelEngine.Failure, ParsedExpression>> cells = new ConcurrentHashMap<>();

    Remembering(FeelEngine like) {
      super(like.functionProvider(), like.valueMapper(), like.configuration(), like.clock());
    }

    @Override
    public Either<FeelEngine.Failure, ParsedExpression> parseExpression(String text) {
      return remembered(expressions, text, super::parseExpression);
    }

    @Override
    public Either<FeelEngine.Failure, ParsedExpression> parseUnaryTests(String text) {
      return remembered(cells, text, super::parseUnaryTests);
    }

    private static Either<FeelEngine.Failure, ParsedExpression> remembered(
        Map<String, Either<FeelEngine.Failure, ParsedExpression>> memory,
        String text,
        Function<String, Either<FeelEngine.Failure, ParsedExpression>> parse) {
      Either<FeelEngine.Failure, ParsedExpression> known = memory.get(text);
      if (known != null) {
        return known;
      }
      Either<FeelEngine.Failure, ParsedExpression> parsed = parse.apply(text);
      if (memory.size() < CAPACITY) {
        memory.put(text, parsed);
      }
      return parsed;
    }
  }
}
