package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.consultation.Participation;
import org.zhunru.consultation.ParticipationFigures;
import org.zhunru.consultation.PublicParticipation;
import org.zhunru.consultation.SeatType;
import org.zhunru.consultation.VoteOrigin;
import org.zhunru.promise.Tally;
import org.zhunru.sheet.Sheets;
import org.zhunru.support.SqlCounter;

/** The figures of participation with 3 000 invited, who may see them, and what of them everybody may. Written out by hand. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({District.class, Consulted.class, SqlCounter.Counting.class})
@Transactional
class ParticipationFiguresTests {

  private static final OffsetDateTime CLOSED = OffsetDateTime.of(2025, 3, 8, 12, 0, 0, 0, ZoneOffset.UTC);

  @Autowired Consulted consulted;
  @Autowired ParticipationFigures figures;
  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;
  @Autowired JdbcTemplate batch;
  @Autowired SqlCounter sql;

  /**
   * 向阳, 2025: 3 000 invited (2 900 households, 97 residents, 3 experts), 1 500 present (1 497 households, 3 experts): 700 by
   * code, 400 on paper, 2 at the counter, 3 by proxy, 395 in the meeting. Told after 2 days and a half. 拱城, 2025: 4 of 6
   * residents, in the meeting, not told yet.
   */
  @BeforeEach
  void twoMeetings() {
    meeting("XS-2025-90001", "xiangyang", true);
    List<Object[]> people = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      people.add(new Object[] {"XS-2025-90001", "住户" + i, i < 2900 ? "HOUSEHOLD" : i < 2997 ? "RESIDENT" : "EXPERT", String.format("A%07d", i)});
    }
    meeting("XS-2025-90002", "gongcheng", false);
    for (int i = 0; i < 6; i++) {
      people.add(new Object[] {"XS-2025-90002", "居民" + i, "RESIDENT", String.format("B%07d", i)});
    }
    batch.batchUpdate(
        "insert into consultation_participant (ref, name, seat, place, affected, contact, proposer, code) values (?, ?, ?, '', false, '', false, ?)",
        people);
    batch.update(
        "insert into consultation_attendance (ref, sitting, participant, way, noted_by, noted_at) select ref, 1, id, 'LIST', 'x', ? from"
            + " consultation_participant where ref = 'XS-2025-90001' and (code < 'A0001497' or seat = 'EXPERT') or ref = 'XS-2025-90002' and code < 'B0000004'",
        CLOSED);
    jdbc.sql("insert into consultation_feedback (ref, decided_at, text_, given_by, given_at) values ('XS-2025-90001', ?, '已办', 'x', ?)")
        .params(CLOSED.plusDays(10), CLOSED.plusDays(14))
        .update();
    int number = 0;
    for (String state : List.of("KEPT", "KEPT", "BROKEN", "REPLACED", "LAPSED", "OPEN")) {
      jdbc.sql(
              "insert into promise_item (parent, number_, what, owned_by, post, person, due_on, state, made_by, made_at, retry_key)"
                  + " values ('XS-2025-90001', ?, '承诺', 'nanjin', '主任', '', ?, ?, 'x', ?, ?)")
          .params(++number, LocalDate.of(2025, 4, 1), state, CLOSED, "key-" + number)
          .update();
    }
    votes("XS-2025-90001", "ONLINE", "A0000000", "A0000700");
    votes("XS-2025-90001", "PAPER", "A0000700", "A0001100");
    votes("XS-2025-90001", "COUNTER", "A0001100", "A0001102");
    votes("XS-2025-90001", "PROXY", "A0001102", "A0001105");
    votes("XS-2025-90001", "MEETING", "A0001105", "A0001500");
    votes("XS-2025-90002", "MEETING", "B0000000", "B0000004");
  }

  private void meeting(String ref, String community, boolean told) {
    jdbc.sql(
            "insert into consultation_topic (ref, community, question, subject_type, extent, entrusted, origin, spokesman, proposed_by,"
                + " proposed_at, hash, frozen_at) values (?, ?, '=1+1', 'OTHER', 'COMMUNITY', false, 'COMMITTEE', '', 'x', ?, ?, ?)")
        .params(ref, community, CLOSED.minusDays(9), told ? "f".repeat(64) : null, told ? CLOSED.plusHours(60) : null)
        .update();
    jdbc.sql(
            "insert into consultation_sitting (ref, number_, attempt, revised, meets_on, starts_at, place, state, held_on, closed_at, invited,"
                + " present) values (?, 1, 1, false, ?, '09:00', '议事室', 'CLOSED', ?, ?, 1, 1)")
        .params(ref, LocalDate.of(2025, 12, 31), LocalDate.of(2025, 12, 31), CLOSED)
        .update();
  }

  private void votes(String ref, String origin, String from, String to) {
    jdbc.sql(
            "insert into consultation_vote (ref, sitting, participant, choice, origin, consent, cast_by, cast_at, retry_key) select ref, 1, id,"
                + " 'FOR', ?, '', 'x', ?, code from consultation_participant where ref = ? and code >= ? and code < ?")
        .params(origin, CLOSED, ref, from, to)
        .update();
  }

  /** Red with: the host counted alone; the lines added up to the sum; feedback counted in hours. */
  @Test
  void aConsultationOfSeveralCommunitiesCountsForEachAndOnceInTheSum() {
    jdbc.sql("insert into consultation_procedure (ref, text, decided_by, decided_at) values ('XS-2025-90001', '一同协商', 'x', ?)")
        .param(CLOSED)
        .update();
    jdbc.sql("insert into consultation_community (ref, community) values ('XS-2025-90001', 'gongcheng')").update();
    jdbc.sql("update consultation_feedback set given_at = ? where ref = 'XS-2025-90001'").param(CLOSED.plusDays(13).plusHours(5)).update();
    ParticipationFigures.Year year = figures.of("2025", consulted.district.user("shegong"));
    Participation host = line(year, "xiangyang");
    Participation guest = line(year, "gongcheng");
    assertThat(host.meetings()).isEqualTo(1);
    assertThat(guest.meetings()).isEqualTo(2);
    assertThat(guest.people()).isEqualTo(new Participation.Seats(3006, 1504));
    assertThat(guest.told()).isEqualTo(1);
    assertThat(guest.promises()).isEqualTo(host.promises()).isNotEqualTo(Tally.NONE);
    assertThat(guest.feedbackOnAverage()).as("days of the calendar, as the page says").isEqualTo(4.0);
    assertThat(year.total().topics()).isEqualTo(2);
    assertThat(year.total().meetings()).isEqualTo(2);
    assertThat(year.total().people()).isEqualTo(new Participation.Seats(3006, 1504));
    assertThat(year.total().cast()).isEqualTo(host.cast() + 4);
    assertThat(year.total().promises()).isEqualTo(host.promises());
    assertThat(year.total().feedbackOnAverage()).isEqualTo(4.0);
    assertThat(line(figures.of("2025", consulted.district.user("gongcheng")), "gongcheng").meetings()).isEqualTo(2);
  }

  private static Participation line(ParticipationFigures.Year year, String community) {
    return year.lines().stream().filter(one -> one.community().equals(community)).findFirst().orElseThrow();
  }

  /** Red with: one statement for each participant; votes joined without their meeting. */
  @Test
  void threeThousandInvitedAreCountedInFewStatements() {
    var lead = consulted.district.user("shegong");
    sql.reset();
    ParticipationFigures.Year year = figures.of("2025", lead);
    assertThat(sql.count()).as("%s", sql.byTable()).isLessThan(14);
    Participation line = year.lines().stream().filter(one -> one.community().equals("xiangyang")).findFirst().orElseThrow();
    assertThat(line.seats().get(SeatType.HOUSEHOLD)).isEqualTo(new Participation.Seats(2900, 1497));
    assertThat(line.seats().get(SeatType.RESIDENT)).isEqualTo(new Participation.Seats(97, 0));
    assertThat(line.seats().get(SeatType.EXPERT)).isEqualTo(new Participation.Seats(3, 3));
    assertThat(line.people()).isEqualTo(new Participation.Seats(3000, 1500));
    assertThat(line.people().percent()).isEqualTo(50);
    assertThat(line.ballots().values()).as("in the order of the channels").containsExactly(395, 700, 400, 3, 2);
    assertThat(line.percent(VoteOrigin.ONLINE)).isEqualTo(47);
    assertThat(line.daysOnAverage()).isEqualTo(2.5);
    assertThat(line.feedbackOnAverage()).isEqualTo(4.0);
    assertThat(line.promises()).as("kept, kept, broken and overdue are due").isEqualTo(new Tally(6, 4, 2));
    assertThat(year.total().promises().percent()).isEqualTo(50);
    assertThat(year.total().people()).isEqualTo(new Participation.Seats(3006, 1504));
    assertThat(year.total().cast()).isEqualTo(1504);
    assertThat(year.total().daysOnAverage()).isEqualTo(2.5);
    assertThat(figures.of("2026", lead).lines()).filteredOn(one -> one.community().equals("xiangyang")).allMatch(one -> one.meetings() == 0);
  }

  /** Red with: a kept-back number that is the only one of its kind. */
  @Test
  void everybodyIsToldNoSmallNumberNorWhatItFollowsFrom() throws Exception {
    List<PublicParticipation> lines = figures.open("2025").lines();
    PublicParticipation large = lines.stream().filter(one -> one.invited() == 3000).findFirst().orElseThrow();
    assertThat(large.ballots().get(VoteOrigin.COUNTER)).isNull();
    assertThat(large.ballots().get(VoteOrigin.PROXY)).isNull();
    assertThat(large.ballots().get(VoteOrigin.MEETING)).as("2 and 3 come to 5").isEqualTo(395);
    assertThat(large.seats().get(SeatType.EXPERT)).isNull();
    assertThat(large.seats().get(SeatType.HOUSEHOLD)).as("the experts follow from it").isNull();
    assertThat(large.why(SeatType.EXPERT)).isEqualTo("few");
    assertThat(large.why(SeatType.HOUSEHOLD)).isEqualTo("apart");
    assertThat(lines).as("not told before its minutes are frozen").allMatch(one -> one.invited() == 3000 || one.meetings() == 0);
    jdbc.sql("update consultation_topic set hash = 'f' where ref = 'XS-2025-90002'").update();
    PublicParticipation small = figures.open("2025").lines().stream().filter(one -> one.invited() == 6).findFirst().orElseThrow();
    assertThat(small.present()).isNull();
    assertThat(small.cast()).isNull();
    assertThat(small.percent()).isNull();
    assertThat(small.percent(VoteOrigin.MEETING)).isNull();
    jdbc.sql("delete from consultation_vote where ref = 'XS-2025-90001' and origin in ('PROXY', 'ONLINE')").update();
    PublicParticipation alone = figures.open("2025").lines().stream().filter(one -> one.invited() == 3000).findFirst().orElseThrow();
    assertThat(alone.ballots().get(VoteOrigin.COUNTER)).isNull();
    assertThat(alone.ballots().get(VoteOrigin.MEETING)).as("the next smallest").isNull();
    assertThat(alone.ballots().get(VoteOrigin.PAPER)).isEqualTo(400);
    mvc.perform(get("/public/consultations/figures").param("year", "2025"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("应到 6 人次，参加少于5人")))
        .andExpect(content().string(containsString("应到 3,000 人次，参加 1,500 人次（50%）")))
        .andExpect(content().string(containsString("不单列")));
  }

  private ResultActions see(String who, String url) throws Exception {
    return mvc.perform(get(url).with(user(who)));
  }

  @Test
  void aCommunityReadsItsOwnAStreetItsCommunitiesAndTheLeadUnitTheDistrict() throws Exception {
    for (String who : List.of("shegong", "auditor")) {
      see(who, "/consultations/figures?year=2025")
          .andExpect(status().isOk())
          .andExpect(content().string(containsString("应到 3,000 人次，参加 1,500 人次（50%）")))
          .andExpect(content().string(containsString("应到 3,006 人次")))
          .andExpect(content().string(containsString("平均 2.5 日（1 件）")))
          .andExpect(content().string(containsString("反馈用时平均 4.0 日")))
          .andExpect(content().string(containsString("承诺 6 项，到期 4 项，落实 2 项（50%）")));
    }
    see("gongcheng", "/consultations/figures?year=2025")
        .andExpect(content().string(containsString("应到 6 人次，参加 4 人次（67%）")))
        .andExpect(content().string(not(containsString("3,000"))));
    see("gongcheng", "/consultations/figures?year=1812").andExpect(status().isOk());
    see("minzheng", "/consultations/figures").andExpect(status().isForbidden());
    see("admin", "/consultations/figures").andExpect(status().isForbidden());
    see("minzheng", "/consultations/figures.csv").andExpect(status().isForbidden());
    mvc.perform(get("/consultations/figures")).andExpect(status().is3xxRedirection());
  }

  @Test
  void theFiguresAreTakenAwayAsAFileAndTheTrailHoldsIt() throws Exception {
    byte[] csv = see("shegong", "/consultations/figures.csv?year=2025").andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
    assertThat(new String(csv, StandardCharsets.UTF_8)).contains(",1,1,3000,1500,1500,395,700,400,3,2,1,2.5,1,4.0,6,4,2,97,0,0,0,2900,1497,", "居民应到,居民参加");
    byte[] xlsx = see("gongcheng", "/consultations/figures.xlsx?year=2025").andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
    assertThat(Sheets.read(xlsx)).hasSize(3);
    assertThat(jdbc.sql("select count(*) from audit_entry where act = 'consultation.figures-exported'").query(Integer.class).single()).isEqualTo(2);
  }
}
