package org.zhunru.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** One sentence instead of a stack trace. */
class DemoRefusedAnalysis extends AbstractFailureAnalyzer<DemoRefused> {

  @Override
  protected FailureAnalysis analyze(Throwable root, DemoRefused cause) {
    return new FailureAnalysis(cause.getMessage(), null, cause);
  }
}
