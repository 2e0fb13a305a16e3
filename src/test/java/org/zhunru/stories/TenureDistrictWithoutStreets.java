package org.zhunru.stories;

import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.district.DistrictClock;
import org.zhunru.engine.Processes;
import org.zhunru.engine.UserTasks;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Organisations;
import org.zhunru.register.AdmittedItems;
import org.zhunru.register.FundingLedger;
import org.zhunru.tenure.Exits;
import org.zhunru.tenure.Funding;
import org.zhunru.tenure.Notices;
import org.zhunru.tenure.Purchases;
import org.zhunru.tenure.TenureActs;
import org.zhunru.tenure.Tenures;

/** The same people where the streets were done away with: the leader of the lead unit acts once in their place. */
@TestComponent
public class TenureDistrictWithoutStreets extends TenureDistrict {

  private static final Set<String> STREETS = Set.of("nanjin", "zixi");

  TenureDistrictWithoutStreets(
      CaseFiles cases,
      AdmittedItems items,
      UserTasks tasks,
      Organisations organisations,
      DistrictClock clock,
      Notices notices,
      TenureActs acts,
      Purchases purchases,
      Funding funding,
      Processes processes,
      FundingLedger ledger,
      Exits exits,
      Tenures tenures) {
    super(cases, items, tasks, organisations, clock, notices, acts, purchases, funding, processes, ledger, exits, tenures);
  }

  @Override
  CurrentUser user(String username) {
    return super.user(STREETS.contains(username) ? "shegong.leader" : username);
  }

  @Override
  String[] streets() {
    return new String[] {"shegong.leader"};
  }
}
