package org.zhunru.stories;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.zhunru.admission.Admissions;
import org.zhunru.demo.DemoClock;
import org.zhunru.district.Parameters;
import org.zhunru.engine.UserTasks;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Organisations;

/** The same district after its streets were done away with: the leader of the lead unit takes their steps. */
@TestComponent
public class DistrictWithoutStreets extends District {

  private static final Set<String> STREETS = Set.of("nanjin", "zixi");

  DistrictWithoutStreets(
      Admissions admissions,
      UserTasks tasks,
      Organisations organisations,
      DemoClock clock,
      ObjectMapper json,
      Parameters parameters) {
    super(admissions, tasks, organisations, clock, json);
    parameters.change("street-level", BigDecimal.ZERO);
  }

  @Override
  public CurrentUser user(String username) {
    return super.user(STREETS.contains(username) ? "shegong.leader" : username);
  }
}
