package org.zhunru.standing;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.district.DistrictClock;
import org.zhunru.identity.Organisations;

/** The bodies a demo's district has when it begins. Only where there is none. */
@Component
@ConditionalOnProperty("zhunru.demo")
@Order(11)
class DemoBodies implements ApplicationRunner {

  private static final String BY = "system";

  private final StandingRows rows;
  private final Organisations organisations;
  private final DistrictClock clock;

  DemoBodies(StandingRows rows, Organisations organisations, DistrictClock clock) {
    this.rows = rows;
    this.organisations = organisations;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    List<String> demo = List.of("gongcheng", "xiangyang", "shegongbu");
    if (demo.stream().anyMatch(code -> organisations.find(code).isEmpty()) || !rows.of(demo).isEmpty()) {
      return;
    }
    LocalDate today = clock.today();
    long committee = found(BodyKind.DELIBERATION_COMMITTEE, "gongcheng", "拱城社区协商委员会", 4);
    seat(committee, "李国华", SeatKind.PARTY_VETERAN, "", null);
    seat(committee, "蒋文", SeatKind.RESIDENTS, "", "jiandu");
    seat(committee, "周玉兰", SeatKind.RESIDENTS, "", null);
    seat(committee, "黄志明", SeatKind.RETIRED_CADRE, "原区供销社主任", null);
    seat(committee, "钟老师", SeatKind.UNIT_IN_AREA, "拱城小学", null);
    rows.insert(new Session(0, committee, today.minusDays(40), "小区停车秩序", 5, 5, null), BY, clock.instant());
    long supervision = found(BodyKind.SUPERVISION_COMMITTEE, "gongcheng", "拱城社区事务监督评估委员会", 4);
    seat(supervision, "蒋文", SeatKind.RESIDENTS, "", "jiandu");
    found(BodyKind.RESIDENTS_COUNCIL, "xiangyang", "向阳社区居民议事会", 2);
    long joint = found(BodyKind.JOINT_MEETING, "shegongbu", "区社区工作事项准入联席会议", 4);
    seat(joint, "吴志远", SeatKind.MEMBER_UNIT, "区委社会工作部", "shegong.leader");
    seat(joint, "秦岚", SeatKind.MEMBER_UNIT, "区政府", "fenguan");
    seat(joint, "邓立新", SeatKind.MEMBER_UNIT, "区委政法委", "zhengfa");
    seat(joint, "任慧", SeatKind.MEMBER_UNIT, "区委组织部", "zuzhi");
  }

  private long found(BodyKind kind, String organisation, String name, int meetings) {
    return rows.insert(
        new StandingBody(0, kind, organisation, name, "机构章程", meetings, clock.today().minusYears(1), null),
        BY,
        clock.instant());
  }

  private void seat(long body, String holder, SeatKind kind, String post, String username) {
    LocalDate since = clock.today().minusYears(1);
    Appointment how = kind == SeatKind.RESIDENTS ? Appointment.ELECTED : Appointment.APPOINTED;
    rows.insert(
        new Seat(0, body, holder, kind, post, username, since, since.plusYears(3), how, "换届推选记录", "", null, null),
        BY,
        clock.instant());
  }
}
