package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** A meeting that is moved or given up, on every page that told people to come. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({District.class, Consulted.class})
@Transactional
class CalledOffPagesTests {

  private static final String MOVED = "会场停电，改到下周再开";
  private static final String GIVEN_UP = "物业已经解决，居民同意撤回";

  @Autowired MockMvc mvc;
  @Autowired Consulted consulted;

  private String staff(String ref) throws Exception {
    return text(mvc.perform(get("/consultations/" + ref).with(user("gongcheng"))).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
  }

  private String open(String address) throws Exception {
    return text(mvc.perform(get("/public/consultations/" + address)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
  }

  /** Without tags; what belongs to one section stays together. */
  private static String text(String page) {
    return page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }

  private static String section(String page, String from, String until) {
    int at = page.indexOf(from);
    return page.substring(at, page.indexOf(until, at));
  }

  private String announced() {
    String ref = consulted.prepared("OTHER", "COMMUNITY");
    consulted.invites(ref, 2, 0);
    consulted.notice(ref, 4, "09:30");
    return ref;
  }

  /** Red with: the old place and calendar on the community's page as if people were to come. */
  @Test
  void aMovedMeetingIsToldWithItsReasonToStaffAndResidents() throws Exception {
    String ref = announced();
    assertThat(staff(ref)).contains("第 1 次会议 ： 尚未召开", "加入日历").doesNotContain("请不要按下面的时间");
    assertThatThrownBy(() -> consulted.district.answers("gongcheng", ref, "Ask_HoldMeeting", "answer", "MOVE", "note", "停电，请打 13900001111"))
        .hasMessageContaining("请不要写电话号码");
    consulted.district.answers("gongcheng", ref, "Ask_HoldMeeting", "answer", "MOVE", "note", MOVED);
    String page = staff(ref);
    assertThat(section(page, "会议通知 ", "历次会议")).contains("改期，时间另行通知", "请不要按下面的时间到会", "理由：" + MOVED).doesNotContain("加入日历");
    assertThat(section(page, "历次会议", "会议记录")).contains("第 1 次会议 ： 改期，时间另行通知").doesNotContain("09:30");
    assertThat(open(ref)).contains("请不要按下面的时间到会", "理由：" + MOVED).doesNotContain("加入日历");
    assertThat(open(ref + "/notice")).contains("理由：" + MOVED).doesNotContain("加入日历");
    consulted.notice(ref, 6, "09:30");
    assertThat(staff(ref)).contains("加入日历").doesNotContain("理由：" + MOVED);
    assertThat(open(ref)).contains("加入日历").doesNotContain("理由：" + MOVED);
  }

  /** Red with: a result that is announced for minutes nobody will write. */
  @Test
  void whatIsGivenUpHasNoResultAndSaysWhy() throws Exception {
    String ref = announced();
    consulted.district.answers("gongcheng", ref, "Ask_HoldMeeting", "answer", "MOVE", "note", MOVED);
    assertThatThrownBy(() -> consulted.district.answers("gongcheng", ref, "Ask_GiveNotice", "answer", "CANCEL", "note", "撤回，详情电话 13900001111"))
        .hasMessageContaining("请不要写电话号码");
    consulted.district.answers("gongcheng", ref, "Ask_GiveNotice", "answer", "CANCEL", "note", GIVEN_UP);
    String page = staff(ref);
    assertThat(section(page, "会议通知 ", "历次会议")).contains("会议不再召开", "理由：" + GIVEN_UP).doesNotContain("加入日历", MOVED);
    assertThat(section(page, "历次会议", "会议记录")).contains("第 1 次会议 ： 会议不再召开");
    assertThat(page).contains("没有会议记录：不再召开。").doesNotContain("由系统拟写");
    assertThat(open(ref)).contains("不再召开，没有协商结果。", "理由：" + GIVEN_UP).doesNotContain("定稿后公布", "加入日历");
    assertThat(open(ref + "/notice")).contains("这次会议不再召开", "理由：" + GIVEN_UP);
  }
}
