package org.zhunru.admission.process;

import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Processes;

/**
 * Requests that waited, under an earlier version of the drawing, for a clerk to record a consultation ask that community for a
 * real one when the product starts. The clock goes on standing still; a community that has its result is not asked again.
 */
@Component
class ConsultationsBegunBefore implements ApplicationRunner {

  /** Steps of the earlier version at which somebody had to act. */
  private static final Set<String> EARLIER = Set.of("Ask_RecordConsultation", "Ask_Reconvene", "Ask_RevisePlan");

  private final Processes processes;

  ConsultationsBegunBefore(Processes processes) {
    this.processes = processes;
  }

  @Override
  public void run(ApplicationArguments args) {
    processes.callAgain("admission-consultation", EARLIER, null);
  }
}
