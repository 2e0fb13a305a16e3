package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.casefile.OpenCase;
import org.zhunru.inventory.AllowedPlaques;
import org.zhunru.inventory.DuplicateField;
import org.zhunru.inventory.Entries;
import org.zhunru.inventory.Entry;
import org.zhunru.inventory.EntryKind;
import org.zhunru.inventory.EntryRefused;
import org.zhunru.inventory.Inventory;
import org.zhunru.inventory.NewEntry;
import org.zhunru.inventory.NoSuchEntry;
import org.zhunru.inventory.PlaqueRemovals;
import org.zhunru.inventory.Registration;
import org.zhunru.register.AdmittedItems;
import org.zhunru.register.ItemKind;
import org.zhunru.register.NewItem;
import org.zhunru.sheet.Sheets;

/** What is imposed on communities: plaques that come down, data asked for twice, registers as files; on both databases. */
interface InventoryStories {

  District district();

  Rooms rooms();

  record Rooms(
      Inventory inventory,
      Registration registration,
      Entries entries,
      PlaqueRemovals removals,
      AllowedPlaques allowed,
      AdmittedItems items,
      CaseFiles cases) {}

  /** A plaque nobody entered before, hung by a department at Gongcheng; the number of its case. */
  private Entry hangs(String owner) {
    String name = "工作站" + UUID.randomUUID().toString().substring(0, 8);
    long id =
        rooms().registration().add(NewEntry.plaque(name, owner, district().today().toString()), district().user("gongcheng"));
    return rooms().entries().get(id, district().user("gongcheng"));
  }

  private void stands(String ref, String state, String outcome) {
    PlaqueRemovals.View view = rooms().removals().view(ref, district().user("shegong"));
    assertThat(view.header().state()).as("%s", view.timeline()).isEqualTo(state);
    assertThat(view.header().outcome()).isEqualTo(outcome);
  }

  private void tells(String ref, String text) {
    assertThat(rooms().removals().view(ref, district().user("shegong")).timeline()).anyMatch(one -> one.text().contains(text));
  }

  @Test
  default void aPlaqueThatIsNotAllowedIsTakenDownByWhoHungIt() {
    Entry plaque = hangs("区城市管理局");
    assertThat(plaque.hanging().reason()).isEqualTo("PQ_NOT_LISTED");
    String ref = plaque.hanging().ref();
    stands(ref, "TO_REMOVE", null);
    district().answers("chengguan", ref, "Ask_Remove", "answer", "REMOVED", "note", "今日摘除");
    stands(ref, "TO_CONFIRM", null);
    district().answers("gongcheng", ref, "Ask_ConfirmRemoval", "answer", "STILL_THERE", "note", "侧门还有一块");
    stands(ref, "TO_REMOVE", null);
    district().answers("chengguan", ref, "Ask_Remove", "answer", "REMOVED", "note", "侧门一并摘除");
    district().days(10);
    tells(ref, "确认已摘除超期");
    district().answers("gongcheng", ref, "Ask_ConfirmRemoval", "answer", "GONE", "note", "");
    stands(ref, "CLOSED", "REMOVED");
    assertThat(rooms().entries().get(plaque.id(), district().user("gongcheng")).standing()).isFalse();
  }

  @Test
  default void aRemovalThatIsLateIsUrgedByTheLeadUnitAndStillDone() {
    String ref = hangs("区城市管理局").hanging().ref();
    district().days(20);
    district().answers("shegong", ref, "Ask_UrgeRemoval", "note", "已电话督促");
    assertThat(district().waits("chengguan", ref, "Ask_Remove")).isTrue();
    district().answers("chengguan", ref, "Ask_Remove", "answer", "REMOVED", "note", "已摘除");
    district().answers("gongcheng", ref, "Ask_ConfirmRemoval", "answer", "GONE");
    stands(ref, "CLOSED", "REMOVED");
  }

  @Test
  default void aRemovalThatIsDoneLeavesNobodyToUrge() {
    String ref = hangs("区城市管理局").hanging().ref();
    district().days(20);
    assertThat(district().waits("shegong", ref, "Ask_UrgeRemoval")).isTrue();
    district().answers("chengguan", ref, "Ask_Remove", "answer", "REMOVED", "note", "已摘除");
    district().answers("gongcheng", ref, "Ask_ConfirmRemoval", "answer", "GONE");
    assertThat(district().waits("shegong", ref, "Ask_UrgeRemoval")).isFalse();
  }

  @Test
  default void anObjectionIsRuledOnByTheLeadUnit() {
    Entry kept = hangs("区民政局");
    district().answers("minzheng", kept.hanging().ref(), "Ask_Remove", "answer", "OBJECT", "note", "法规要求挂牌");
    stands(kept.hanging().ref(), "OBJECTED", null);
    district().days(12);
    tells(kept.hanging().ref(), "裁定异议超期");
    district().answers("shegong", kept.hanging().ref(), "Ask_RuleOnObjection", "answer", "KEEP", "note", "依据成立");
    stands(kept.hanging().ref(), "CLOSED", "KEPT");
    assertThat(rooms().entries().get(kept.id(), district().user("gongcheng")).hanging().allowed()).isTrue();
    assertThat(rooms().entries().get(kept.id(), district().user("gongcheng")).hanging().reason()).isEqualTo("PQ_RULED");

    String removed = hangs("区民政局").hanging().ref();
    district().answers("minzheng", removed, "Ask_Remove", "answer", "OBJECT", "note", "工作需要");
    district().answers("shegong", removed, "Ask_RuleOnObjection", "answer", "REMOVE", "note", "没有法律依据");
    stands(removed, "TO_REMOVE", null);
  }

  @Test
  default void whoeverIsOutsideTheDistrictIsTurnedToByTheLeadUnit() {
    String ref = hangs("某省级协会").hanging().ref();
    district().answers("shegong", ref, "Ask_Remove", "answer", "REMOVED", "note", "对方已派人摘除");
    stands(ref, "TO_CONFIRM", null);
  }

  @Test
  default void anAllowedPlaqueHangsWithoutACase() {
    assertThat(rooms().inventory().plaqueAllowed("向阳社区居民委员会", "xiangyang")).isTrue();
    assertThat(rooms().inventory().plaqueAllowed("区城管局驻向阳社区居民委员会", "xiangyang")).isFalse();
    assertThat(rooms().inventory().plaqueAllowed("向阳社区城管工作站", "xiangyang")).isFalse();
    assertThat(rooms().inventory().plaqueAllowed("向阳社区居民委员会", "gongcheng")).as("hung at another").isFalse();
    assertThat(rooms().inventory().plaqueAllowed("拱城人民调解委员会", "gongcheng")).isFalse();
    rooms().allowed().add("人民调解委员会", "人民调解法", district().user("shegong"));
    assertThat(rooms().inventory().plaqueAllowed("拱城人民调解委员会", "gongcheng")).isTrue();
    long id =
        rooms()
            .registration()
            .add(NewEntry.plaque("拱城人民调解委员会", "区司法局", district().today().toString()), district().user("gongcheng"));
    assertThat(rooms().entries().get(id, district().user("gongcheng")).hanging().ref()).isNull();
    assertThatThrownBy(() -> rooms().allowed().add("工作站", "无", district().user("gongcheng")))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  default void whatHangsIsLookedAtAgainWhenTheListChanges() {
    String name = "邻里互助点" + UUID.randomUUID().toString().substring(0, 6);
    long id =
        rooms()
            .registration()
            .add(NewEntry.plaque(name, "拱城社区", district().today().toString()), district().user("gongcheng"));
    Entry own = rooms().entries().get(id, district().user("gongcheng"));
    assertThat(own.hanging().ref()).as("nobody is asked to take down a community's own").isNull();
    assertThat(own.hanging().allowed()).isFalse();
    rooms().allowed().add(name, "区里核定", district().user("shegong"));
    assertThat(rooms().entries().get(id, district().user("gongcheng")).hanging().allowed()).isTrue();
    long line =
        rooms().allowed().all().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow().id();
    rooms().allowed().retire(line, district().user("shegong"));
    assertThat(rooms().entries().get(id, district().user("gongcheng")).hanging().allowed()).isFalse();
    assertThatThrownBy(() -> rooms().allowed().retire(line, district().user("shegong"))).isInstanceOf(NoSuchEntry.class);
  }

  @Test
  default void aFieldGivenToAnotherDepartmentIsADuplicateUnderAnyOfItsNames() {
    List<DuplicateField> found =
        rooms()
            .inventory()
            .duplicates("1. 公民身份号码（来自公安）、手机号；宠物数量", List.of("gongcheng", "xiangyang"), "minzheng");
    assertThat(found).extracting(DuplicateField::field).containsExactly("公民身份号码", "手机号");
    DuplicateField first = found.get(0);
    assertThat(first.owner()).isEqualTo("renshe");
    assertThat(first.ownerName()).isEqualTo("区人力资源社会保障局");
    assertThat(first.form()).isEqualTo("失业人员登记台账");
    assertThat(first.community()).isEqualTo("xiangyang");
  }

  @Test
  default void ownFormsOtherCommunitiesAndNothingAskedAreNoDuplicates() {
    Inventory inventory = rooms().inventory();
    assertThat(inventory.duplicates("身份证号、就业状况", List.of("xiangyang"), "renshe")).isEmpty();
    assertThat(inventory.duplicates("身份证号、就业状况", List.of(), "minzheng")).isEmpty();
    assertThat(inventory.duplicates("宠物数量", List.of("xiangyang"), "minzheng")).isEmpty();
    assertThat(inventory.duplicates(null, List.of("xiangyang"), "minzheng")).isEmpty();
  }

  @Test
  default void whatAnAdmittedTaskInForceAsksForCountsToo() {
    LocalDate today = district().today();
    String ref = rooms().cases().open(new OpenCase("ZR", "养犬登记协助", "", "IN_FORCE", "chengguan", "chengguan"));
    rooms()
        .items()
        .enter(
            new NewItem(
                ref, ItemKind.EMERGENCY, "养犬登记协助", "登记养犬户", "", 1, "chengguan", "shegongbu", List.of(), "犬只品种、养犬户电话（用于通知）",
                today, today.plusDays(20), 20, List.of("hongfeng"), BigDecimal.ONE, 0, 0, BigDecimal.ZERO, false, java.util.Set.of(), null, true));
    List<DuplicateField> found = rooms().inventory().duplicates("犬只品种", List.of("gongcheng", "hongfeng"), "minzheng");
    assertThat(found).containsExactly(new DuplicateField("犬只品种", "chengguan", "区城市管理局", "养犬登记协助", ref, "hongfeng"));
    assertThat(rooms().inventory().duplicates("犬只品种", List.of("gongcheng"), "minzheng")).isEmpty();
    assertThat(rooms().inventory().duplicates("犬只品种", List.of("hongfeng"), "chengguan")).isEmpty();
    org.zhunru.register.Figures same =
        new org.zhunru.register.Figures(BigDecimal.ONE, 0, 0, BigDecimal.ZERO, java.util.Set.of());
    rooms().items().restate(ref, same, false, "犬只芯片号");
    assertThat(rooms().inventory().duplicates("犬只芯片号", List.of("hongfeng"), "minzheng"))
        .as("named only in the papers")
        .singleElement()
        .satisfies(one -> assertThat(one.number()).isEqualTo(ref));
    assertThat(rooms().inventory().duplicates("犬只品种", List.of("hongfeng"), "minzheng")).isEmpty();
  }

  @Test
  default void aFormThatEndedIsAskedForNoLonger() {
    String field = "特有字段" + UUID.randomUUID().toString().substring(0, 6);
    long id =
        rooms()
            .registration()
            .add(
                NewEntry.form("临时台账" + field, "区统计局", district().today().toString(), "每周", "", "", "", field),
                district().user("gongcheng"));
    assertThat(rooms().inventory().duplicates(field, List.of("gongcheng"), "minzheng")).hasSize(1);
    rooms().entries().end(id, district().user("gongcheng"));
    assertThat(rooms().inventory().duplicates(field, List.of("gongcheng"), "minzheng")).isEmpty();
  }

  @Test
  default void everybodySeesWhatIsTheirs() {
    Entry entry = hangs("区城市管理局");
    assertThatThrownBy(() -> rooms().entries().get(entry.id(), district().user("xiangyang"))).isInstanceOf(NoSuchEntry.class);
    assertThatThrownBy(() -> rooms().entries().get(entry.id(), district().user("minzheng"))).isInstanceOf(NoSuchEntry.class);
    assertThatThrownBy(() -> rooms().removals().view(entry.hanging().ref(), district().user("minzheng")))
        .isInstanceOf(NoSuchCase.class);
    assertThatThrownBy(() -> rooms().entries().end(entry.id(), district().user("chengguan"))).isInstanceOf(NoSuchEntry.class);
    assertThat(rooms().entries().list(EntryKind.PLAQUE, district().user("chengguan"))).extracting(Entry::owner).containsOnly("chengguan");
    assertThat(rooms().entries().list(EntryKind.PLAQUE, district().user("shegong"))).extracting(Entry::community).contains("xiangyang");
    rooms().entries().object(entry.id(), "不是本局所挂", district().user("chengguan"));
    assertThat(rooms().entries().get(entry.id(), district().user("gongcheng")).objection()).isEqualTo("不是本局所挂");
    assertThatThrownBy(() -> rooms().entries().object(entry.id(), "x", district().user("gongcheng")))
        .isInstanceOf(NoSuchEntry.class);
  }

  @Test
  default void aFileIsTakenInAsAWholeOrNotAtAll() {
    String mark = UUID.randomUUID().toString().substring(0, 6);
    List<String> heads = List.of("名称", "要求的单位", "开始日期", "账号数", "每月工时", "是否在用");
    List<String> right = List.of("上报系统" + mark, "区统计局", "2026-01-05", "2", "3.5", "是");
    List<String> wrong = List.of("", "区统计局", "明天", "两个", "999", "也许");
    byte[] bad = Sheets.xlsx("系统", heads, List.of(right, wrong, right));
    assertThatThrownBy(() -> rooms().registration().importFile(EntryKind.SYSTEM, bad, district().user("hongfeng")))
        .isInstanceOfSatisfying(
            EntryRefused.class,
            why -> {
              assertThat(why.faults().stream().filter(fault -> fault.row() == 3).map(EntryRefused.Fault::field))
                  .containsExactly("name", "since", "accounts", "hoursPerMonth", "stillUsed");
              assertThat(why.faults().stream().filter(fault -> fault.row() == 4).map(EntryRefused.Fault::field))
                  .containsExactly("name");
            });
    assertThat(systems(mark)).isEmpty();
    byte[] good = Sheets.csv(heads, List.of(right));
    assertThat(rooms().registration().importFile(EntryKind.SYSTEM, good, district().user("hongfeng"))).isEqualTo(1);
    assertThat(systems(mark)).singleElement().extracting(Entry::owner).isEqualTo("tongji");
    byte[] incomplete = "名称,要求的单位\n台账,区统计局\n".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> rooms().registration().importFile(EntryKind.FORM, incomplete, district().user("hongfeng")))
        .isInstanceOfSatisfying(
            EntryRefused.class, why -> assertThat(why.faults().get(0).message()).contains("开始日期"));
    List<List<String>> many = 
        IntStream.range(0, 501).mapToObj(i -> List.of("系统" + i, "区统计局", "2026-01-05", "2", "3.5", "是")).toList();
    assertThatThrownBy(() -> rooms().registration().importFile(EntryKind.SYSTEM, Sheets.csv(heads, many), district().user("hongfeng")))
        .isInstanceOfSatisfying(
            EntryRefused.class, why -> assertThat(why.faults().get(0).message()).isEqualTo("表格有 501 行，一次最多导入 500 行，请分成几个文件"));
    assertThatThrownBy(() -> rooms().registration().importFile(EntryKind.SYSTEM, Sheets.csv(heads, List.of()), district().user("hongfeng")))
        .isInstanceOfSatisfying(EntryRefused.class, why -> assertThat(why.faults().get(0).message()).contains("只有列名"));
    Registration.Table table = rooms().registration().export(EntryKind.SYSTEM, district().user("hongfeng"));
    assertThat(table.heads()).containsAll(heads);
    assertThat(table.rows()).anySatisfy(row -> assertThat(row).contains("上报系统" + mark, "3.5"));
  }

  private List<Entry> systems(String mark) {
    return rooms().entries().list(EntryKind.SYSTEM, district().user("hongfeng")).stream()
        .filter(entry -> entry.name().contains(mark))
        .toList();
  }
}
