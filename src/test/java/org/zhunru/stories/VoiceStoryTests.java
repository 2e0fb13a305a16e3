package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhunru.engine.Diagrams;
import org.zhunru.support.Passed;
import org.zhunru.tasklist.Inbox;
import org.zhunru.tasklist.InboxFilter;
import org.zhunru.tasklist.InboxTask;
import org.zhunru.voice.NewVoice;

@SpringBootTest
@Import({District.class, Voiced.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VoiceStoryTests implements VoiceStories {

  @Autowired private Voiced voiced;
  @Autowired private Diagrams diagrams;
  @Autowired private JdbcClient jdbc;
  @Autowired private Inbox inbox;

  @Override
  public Voiced voiced() {
    return voiced;
  }

  /** The trail cannot be changed: a resident's words, name and contact do not belong there. Red with: a title made of the text. */
  @Test
  void noWordOfWhatAResidentSaidStandsInTheTrail() {
    NewVoice typed = new NewVoice("龘龘门卫老赵总是夜里大声骂人", "6 号门岗", "OTHER", "钱㐂乐", "钱家楼下", Voiced.key());
    String ref = voiced.open.say(typed, "gongcheng", "10.8.9.1").ref();
    voiced.answers(ref, "COMMUNITY_AFFAIR", "ANSWER", "社区已经约谈，答应不再发生", "", "");
    assertThat(trail("%6 号门岗%")).as("the trail is looked at").isPositive();
    for (String word : new String[] {"%龘龘%", "%老赵%", "%骂人%", "%钱㐂乐%", "%钱家楼下%"}) {
      assertThat(trail(word)).as(word).isZero();
    }
  }

  private int trail(String like) {
    return jdbc.sql(
            "select (select count(*) from audit_entry where detail like :like or object_ like :like) + (select count(*) from audit_case"
                + " where title like :like or subject like :like)")
        .param("like", like)
        .query(Integer.class)
        .single();
  }

  /** Red with: a line of the timeline alone. */
  @Test
  void whatWasReportedToTheLeadUnitStandsAmongTheTasksItOversees() {
    String ref = voiced.called("楼道里有人养鸽子");
    voiced.triages(ref, "ASSIGN", "tongji", "URGENT", "请到现场处理并说明结果");
    assertThat(parties(ref)).doesNotContain("shegongbu");
    voiced.district.days(1);
    assertThat(parties(ref)).contains("shegongbu");
    assertThat(inbox.whole(voiced.user("shegong.leader"), InboxFilter.of(InboxFilter.View.OVERDUE)).tasks())
        .filteredOn(one -> ref.equals(one.caseRef()))
        .extracting(InboxTask::elementId)
        .containsExactly("Ask_Sign");
  }

  private List<String> parties(String ref) {
    return jdbc.sql("select organisation from audit_case_party where ref = ?").param(ref).query(String.class).list();
  }

  /** Red with: the story of what the street solves itself left out. */
  @AfterAll
  void everyElementWasPassed() {
    assertThat(Passed.neverPassed(jdbc, diagrams, "voice-topic", "voice-dispatch")).as("never passed in a story").isEmpty();
  }
}
