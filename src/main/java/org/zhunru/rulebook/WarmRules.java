package org.zhunru.rulebook;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Decisions;
import org.zhunru.engine.Facts;

/** The first decision after a start reads every cell of every table; better now than for the first clerk of the day. */
@Component
class WarmRules {

  private final Decisions decisions;

  WarmRules(Decisions decisions) {
    this.decisions = decisions;
  }

  @EventListener(ApplicationReadyEvent.class)
  void warm() {
    Thread thread = new Thread(() -> decisions.inForce().forEach(table -> decisions.evaluate(table.key(), Facts.none())));
    thread.setName("warm-rules");
    thread.setDaemon(true);
    thread.start();
  }
}
