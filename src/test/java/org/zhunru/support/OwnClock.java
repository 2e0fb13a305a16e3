package org.zhunru.support;

import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;
import org.zhunru.district.DistrictClock;
import org.zhunru.engine.EngineClock;

/**
 * The engine's clock is one for the whole Java process, the district's one for each application. Where several
 * applications of the tests live side by side, each finds the engine at its own time before every test.
 */
public class OwnClock extends AbstractTestExecutionListener {

  @Override
  public void beforeTestMethod(TestContext test) {
    if (test.hasApplicationContext()) {
      ApplicationContext application = test.getApplicationContext();
      application
          .getBeanProvider(EngineClock.class)
          .ifAvailable(
              engine ->
                  application
                      .getBeanProvider(DistrictClock.class)
                      .ifAvailable(district -> engine.setAhead(district.ahead())));
    }
  }
}
