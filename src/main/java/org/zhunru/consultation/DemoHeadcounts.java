package org.zhunru.consultation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.identity.Organisations;

/** How many live in a demo's communities when it begins. Only where nothing is entered. */
@Component
@ConditionalOnProperty("zhunru.demo")
@Order(12)
class DemoHeadcounts implements ApplicationRunner {

  private static final List<String> COMMUNITIES = List.of("gongcheng", "xiangyang", "hongfeng");

  private final HeadcountRows rows;
  private final Organisations organisations;
  private final ConsultationNotes notes;

  DemoHeadcounts(HeadcountRows rows, Organisations organisations, ConsultationNotes notes) {
    this.rows = rows;
    this.organisations = organisations;
    this.notes = notes;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    if (COMMUNITIES.stream().anyMatch(code -> organisations.find(code).isEmpty()) || !rows.of(COMMUNITIES).isEmpty()) {
      return;
    }
    LocalDate day = notes.today().minusMonths(1).withDayOfMonth(1);
    enter("gongcheng", new int[] {3265, 1486, 31, 52}, day);
    enter("xiangyang", new int[] {2418, 1102, 24, 41}, day);
    enter("hongfeng", new int[] {1877, 865, 18, 33}, day);
  }

  private void enter(String community, int[] of, LocalDate day) {
    rows.insert(
        new Headcount(
            0, community, of[0], of[1], of[2], of[3], day, "派出所人口登记和换届选举公告", ConsultationNotes.SYSTEM, notes.now(), false, null, null));
  }
}
