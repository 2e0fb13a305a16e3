package org.zhunru.identity;

import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.identity.Organisation.Kind;

/**
 * The district a demo begins with: its organisations and accounts, all with one password. Only
 * where no account exists.
 */
@Component
@ConditionalOnProperty("zhunru.demo")
@Order(0)
class DemoDistrict implements ApplicationRunner {

  static final String PASSWORD = "Zhunru-demo-2026";

  private final Organisations organisations;
  private final Accounts accounts;
  private final PasswordEncoder encoder;

  DemoDistrict(Organisations organisations, Accounts accounts, PasswordEncoder encoder) {
    this.organisations = organisations;
    this.accounts = accounts;
    this.encoder = encoder;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    if (!accounts.none()) {
      return;
    }
    organisations();
    people(encoder.encode(PASSWORD));
  }

  private void organisations() {
    add("ziyang", "资阳市", Kind.CITY, null, "/ziyang/");
    add("yanjiang", "雁江区", Kind.DISTRICT, "ziyang", "/ziyang/yanjiang/");
    inDistrict("shegongbu", "区委社会工作部", Kind.LEAD_UNIT);
    inDistrict("minzheng", "区民政局", Kind.DEPARTMENT);
    inDistrict("chengguan", "区城市管理局", Kind.DEPARTMENT);
    inDistrict("tongji", "区统计局", Kind.DEPARTMENT);
    inDistrict("renshe", "区人力资源社会保障局", Kind.DEPARTMENT);
    inDistrict("sifa", "区司法局", Kind.DEPARTMENT);
    inDistrict("caizheng", "区财政局", Kind.DEPARTMENT);
    inDistrict("shuju", "区数据局", Kind.DEPARTMENT);
    inDistrict("shenji", "区审计局", Kind.DEPARTMENT);
    inDistrict("nanjin", "南津街道", Kind.STREET);
    inDistrict("zixi", "资溪街道", Kind.STREET);
    community("gongcheng", "拱城社区", "nanjin");
    community("xiangyang", "向阳社区", "nanjin");
    community("hongfeng", "鸿丰社区", "zixi");
  }

  private void people(String hash) {
    person("minzheng", "王敏", "minzheng", hash, Role.DEPARTMENT_CLERK);
    person("minzheng.leader", "陈建国", "minzheng", hash, Role.DEPARTMENT_LEADER);
    person("chengguan", "刘强", "chengguan", hash, Role.DEPARTMENT_CLERK);
    person("tongji", "赵静", "tongji", hash, Role.DEPARTMENT_CLERK);
    person("shegong", "周芳", "shegongbu", hash, Role.LEAD_CLERK);
    person("shegong.leader", "吴志远", "shegongbu", hash, Role.LEAD_LEADER, Role.JOINT_MEETING_MEMBER);
    person("fenguan", "秦岚", "yanjiang", hash, Role.JOINT_MEETING_MEMBER);
    person("zhengfa", "邓立新", "yanjiang", hash, Role.JOINT_MEETING_MEMBER);
    person("zuzhi", "任慧", "yanjiang", hash, Role.JOINT_MEETING_MEMBER);
    // no seat in the joint meeting: reviews what it refused
    person("fuhe", "宋知远", "yanjiang", hash, Role.JOINT_MEETING_MEMBER);
    person("sifa", "郑律", "sifa", hash, Role.LEGAL_REVIEWER);
    person("caizheng", "钱守正", "caizheng", hash, Role.FINANCE_REVIEWER);
    person("shuju", "孙晓", "shuju", hash, Role.DATA_REVIEWER);
    person("nanjin", "何平", "nanjin", hash, Role.STREET_OFFICE);
    person("zixi", "罗琴", "zixi", hash, Role.STREET_OFFICE);
    person("gongcheng", "谢春梅", "gongcheng", hash, Role.COMMUNITY_COMMITTEE);
    person("xiangyang", "唐丽", "xiangyang", hash, Role.COMMUNITY_COMMITTEE);
    person("hongfeng", "冯涛", "hongfeng", hash, Role.COMMUNITY_COMMITTEE);
    person("gongcheng.yi", "杜鹃", "gongcheng", hash, Role.COMMUNITY_COMMITTEE);
    person("gongcheng.dang", "严守文", "gongcheng", hash, Role.PARTY_ORGANISATION);
    person("jiandu", "蒋文", "gongcheng", hash, Role.SUPERVISION_COMMITTEE);
    person("auditor", "沈明", "shenji", hash);
    accounts.grant("auditor", Role.AUDITOR, "yanjiang");
    person("admin", "林峰", "yanjiang", hash, Role.ADMINISTRATOR);
  }

  private void inDistrict(String code, String name, Kind kind) {
    add(code, name, kind, "yanjiang", "/ziyang/yanjiang/" + code + "/");
  }

  private void community(String code, String name, String street) {
    add(code, name, Kind.COMMUNITY, street, "/ziyang/yanjiang/" + street + "/" + code + "/");
  }

  private void add(String code, String name, Kind kind, String parent, String path) {
    organisations.add(new Organisation(code, name, kind, parent, path));
  }

  private void person(
      String username, String name, String organisation, String hash, Role... roles) {
    accounts.insert(username, name, organisation, hash);
    for (Role role : List.of(roles)) {
      accounts.grant(username, role, organisation);
    }
  }
}
