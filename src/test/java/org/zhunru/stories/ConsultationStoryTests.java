package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.consultation.NewTopic;
import org.zhunru.consultation.RecountWork;
import org.zhunru.consultation.ReferredTopics;
import org.zhunru.consultation.Ruling;
import org.zhunru.engine.AnswerInvalid;
import org.zhunru.engine.Diagrams;
import org.zhunru.sheet.Sheets;
import org.zhunru.support.Passed;
import org.zhunru.support.SqlCounter;

@SpringBootTest
@Import({District.class, Consulted.class, Promised.class, SqlCounter.Counting.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsultationStoryTests implements ConsultationStories, InterestStories, ObjectionStories, PromiseStories {

  @Autowired private Consulted consulted;
  @Autowired private Promised promised;
  @Autowired private ReferredTopics referred;
  @Autowired private RecountWork recounts;

  @Autowired private Diagrams diagrams;
  @Autowired private JdbcClient jdbc;
  @Autowired private SqlCounter sql;

  @Override
  public Promised promised() {
    return promised;
  }

  @Override
  public RecountWork recounts() {
    return recounts;
  }

  @Override
  public Consulted consulted() {
    return consulted;
  }

  @Test
  void aCommunityOfAnotherStreetCannotTakePart() {
    String ref = consulted.prepared("OTHER", "CROSS_COMMUNITY");
    assertThatThrownBy(
            () ->
                consulted.district.answers(
                    "nanjin", ref, "Ask_SetProcedure", "answer", "ORGANISE", "communities", List.of("hongfeng"), "procedure",
                    ConsultationStories.PROCEDURE))
        .isInstanceOf(AnswerInvalid.class)
        .hasMessageContaining("只能选本街道的其他社区");
  }

  /** Red with: the ruling asked of whatever residents sign; a refusal that leaves nothing behind. */
  @Test
  void noRulingBarsWhatResidentsMayDemandAndARefusalOfOthersWhoSignedIsKept() {
    consulted.counts(100, 50, 9, "10");
    String ref = consulted.prepared("CHARTER", "COMMUNITY");
    String title = consulted.sees(ref).header().title();
    referred.rule(
        new Ruling(
            ref, "ENDED", "LX-2026-00009", consulted.district.today(), consulted.district.today().plusDays(180), false));
    int before = refusals();
    barred(signed(title, "COMMITTEE", "", ""), ref);
    assertThat(refusals()).as("nobody signed").isEqualTo(before);
    barred(signed(title, "SIGNATURES", "RESIDENTS", "19"), ref);
    assertThat(refusals()).isEqualTo(before + 1);
    String demanded = consulted.proposes(signed(title, "SIGNATURES", "RESIDENTS", "20"));
    assertThat(consulted.sees(demanded).topic().demanded()).isTrue();
    consulted.counts();
  }

  private static NewTopic signed(String title, String origin, String signers, String count) {
    return new NewTopic(title, "居民公约怎样修订、由谁起草", "CHARTER", "COMMUNITY", origin, signers, count, "李𠮷祥", "false");
  }

  private void barred(NewTopic topic, String ref) {
    assertThatThrownBy(() -> consulted.proposes(topic)).isInstanceOf(EnteredInvalid.class).hasMessageContaining(ref);
  }

  private int refusals() {
    return jdbc.sql("select count(*) from audit_entry where act = 'consultation.signed-refused'").query(Integer.class).single();
  }

  /** Red with: participants inserted one by one. */
  @Test
  void threeThousandInvitedAreTakenInShownAndCountedInFewStatements() {
    consulted.counts();
    String ref = consulted.prepared("CHARTER", "COMMUNITY");
    List<List<String>> rows = new ArrayList<>();
    for (int i = 1; i <= 3000; i++) {
      rows.add(List.of("居民" + i, "户代表", i % 30 + " 号楼", i % 10 == 0 ? "是" : "否"));
    }
    byte[] file = Sheets.xlsx("名单", List.of("姓名", "席位", "楼栋或小组", "直接利害关系"), rows);
    sql.reset();
    consulted.participants.take(ref, file, consulted.district.user("gongcheng"));
    assertThat(sql.count()).as("%s", sql.byTable()).isLessThan(40);
    sql.reset();
    consulted.notice(ref, 7);
    assertThat(sql.count()).as("%s", sql.byTable()).isLessThan(150);
    consulted.district.days(7);
    consulted.opens(ref);
    sql.reset();
    assertThat(consulted.participants.page(ref, "", 60, consulted.district.user("gongcheng")).rows()).hasSize(50);
    assertThat(sql.count()).as("%s", sql.byTable()).isLessThan(15);
    sql.reset();
    assertThat(consulted.sees(ref).figures().invited()).isEqualTo(3000);
    assertThat(sql.count()).as("%s", sql.byTable()).isLessThan(25);
  }

  /** Red with: the story of an owners' matter left out. */
  @AfterAll
  void everyElementWasPassed() {
    assertThat(Passed.neverPassed(jdbc, diagrams, "consultation-meeting")).as("never passed in a story").isEmpty();
  }
}
