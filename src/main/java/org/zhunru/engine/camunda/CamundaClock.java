package org.zhunru.engine.camunda;

import java.time.Duration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;
import org.zhunru.engine.EngineClock;

@Component
class CamundaClock implements EngineClock {

  @Override
  public void setAhead(Duration duration) {
    ClockUtil.reset();
    if (!duration.isZero()) {
      ClockUtil.offset(duration.toMillis());
    }
  }
}
