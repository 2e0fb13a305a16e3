package org.zhunru.inventory;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.district.DistrictClock;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;

/** What a demo's communities have hanging, running and to fill in when it begins. Only where nothing is entered. */
@Component
@ConditionalOnProperty("zhunru.demo")
@Order(10)
class DemoInventory implements ApplicationRunner {

  private static final String BY = "system";

  private final EntryRows rows;
  private final EntryReader reader;
  private final Organisations organisations;
  private final DistrictClock clock;

  DemoInventory(EntryRows rows, EntryReader reader, Organisations organisations, DistrictClock clock) {
    this.rows = rows;
    this.reader = reader;
    this.organisations = organisations;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    List<String> demo = List.of("gongcheng", "xiangyang", "hongfeng");
    if (demo.stream().anyMatch(code -> organisations.find(code).isEmpty())
        || !rows.of(EntryKind.FORM, demo).isEmpty()) {
      return;
    }
    LocalDate today = clock.today();
    String lastYear = today.minusYears(1).toString();
    String nextYear = today.plusYears(1).toString();
    plant("gongcheng", NewEntry.plaque("拱城社区居民委员会", "区民政局", lastYear));
    plant("gongcheng", NewEntry.plaque("拱城社区城市管理工作站", "区城市管理局", lastYear));
    plant("xiangyang", NewEntry.plaque("向阳社区居民委员会", "区民政局", lastYear));
    plant("gongcheng", NewEntry.system("智慧城管巡查上报平台", "区城市管理局", lastYear, "2", "12", "是"));
    plant("xiangyang", NewEntry.system("就业信息采集小程序", "区人力资源社会保障局", lastYear, "1", "6.5", "否"));
    plant(
        "gongcheng",
        NewEntry.form("沿街店铺门前秩序台账", "区城市管理局", lastYear, "每月", "", "", "", "店铺名称、店铺面积、责任人电话"));
    plant(
        "xiangyang",
        NewEntry.form(
            "失业人员登记台账", "区人力资源社会保障局", lastYear, "每月", "", "", "", "姓名、身份证号、家庭住址、就业状况、联系电话"));
    plant(
        "hongfeng",
        NewEntry.form(
            "住户收支与生活状况抽样调查", "区统计局", lastYear, "每季度", "T301表", "国统制〔2025〕60号", nextYear, "姓名、家庭人口、家庭收入、就业状况"));
  }

  private void plant(String code, NewEntry typed) {
    Organisation community = organisations.get(code);
    FaultList faults = reader.faults();
    Entry entry = reader.read(typed, code, reader.codes(community), faults);
    faults.done();
    rows.insert(entry, BY, clock.instant());
  }
}
