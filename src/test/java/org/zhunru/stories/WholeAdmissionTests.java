package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhunru.admission.AdmissionRefusal;
import org.zhunru.admission.Admissions;
import org.zhunru.admission.SubmitAdmission;
import org.zhunru.engine.EngineBusy;
import org.zhunru.engine.NoSuchTask;
import org.zhunru.engine.TaskGone;
import org.zhunru.support.SqlCounter;
import org.zhunru.tasklist.Inbox;

/** What one whole admission costs, and what happens when two people do the same thing at the same moment. */
@SpringBootTest
@Import({District.class, SqlCounter.Counting.class})
class WholeAdmissionTests {

  /** What a run showed, with a little room; more means that somebody added statements without looking. */
  private static final int MOST_STATEMENTS = 690;

  @Autowired private District district;
  @Autowired private SqlCounter sql;
  @Autowired private Admissions admissions;
  @Autowired private JdbcClient jdbc;
  @Autowired private Inbox inbox;

  private String admitted() {
    String ref = district.files("minzheng", Applications.zeroEmployment(district.today()).build());
    district.answers("shegong", ref, "Ask_Acceptance", "answer", "ACCEPT");
    district.answers("shegong", ref, "Ask_ConfirmRoute", "answer", "CONFIRM");
    district.answers("minzheng", ref, "Ask_Conditions", "answer", "ACCEPT", "fundingPerCommunity", 3000);
    district.answers("nanjin", ref, "Ask_Opinion", "stance", "AGREE");
    district.answers("gongcheng", ref, "Ask_Opinion", "stance", "AGREE");
    district.answers("shegong.leader", ref, "Ask_Decide", "answer", "APPROVE", "opinion", "同意");
    return ref;
  }

  @Test
  void aWholeAdmissionDoesNotGrowUnnoticed() {
    admitted();
    sql.reset();
    String ref = admitted();
    int statements = sql.count();
    assertThat(district.see(ref).header().outcome()).isEqualTo("APPROVED");
    System.out.println("SQL statements of one whole admission (seven acts): " + statements);
    assertThat(statements).as("%s", sql.byTable()).isBetween(50, MOST_STATEMENTS);
  }

  @Test
  void ofTwoWhoAnswerOneTaskAtOnceExactlyOneWins() throws Exception {
    for (int round = 0; round < 5; round++) {
      String ref = district.files("minzheng", Applications.zeroEmployment(district.today()).build());
      String task = district.waiting("shegong", ref, "Ask_Acceptance").id();
      Callable<String> answer =
          () -> {
            try {
              district.answersTask("shegong", task, "{\"answer\":\"ACCEPT\"}");
              return "WON";
            } catch (TaskGone | NoSuchTask e) {
              return "GONE";
            }
          };
      assertThat(together(List.of(answer, answer, answer, answer)))
          .containsExactlyInAnyOrder("WON", "GONE", "GONE", "GONE");
      assertThat(district.see(ref).timeline()).filteredOn(m -> m.what().equals("admission.accepted")).hasSize(1);
    }
  }

  @Test
  void differentOrganisationsWhoAnswerAtOnceAreAllHeard() throws Exception {
    for (int round = 0; round < 3; round++) {
      String ref = district.files("minzheng", Applications.zeroEmployment(district.today()).plaqueAndAssessment().build());
      district.answers("shegong", ref, "Ask_Acceptance", "answer", "ACCEPT");
      district.answers("shegong", ref, "Ask_ConfirmRoute", "answer", "CONFIRM");
      List<Callable<String>> reviewers =
          java.util.stream.Stream.of("sifa", "caizheng", "shuju", "nanjin", "gongcheng")
              .<Callable<String>>map(
                  reviewer ->
                      () -> {
                        String task = district.waiting(reviewer, ref, "Ask_ReviewOpinion").id();
                        inbox.answer(task, district.user(reviewer), "{\"stance\":\"AGREE\"}");
                        return reviewer;
                      })
              .toList();
      together(reviewers);
      assertThat(district.waitsForJointMeeting(ref)).isTrue();
      assertThat(district.see(ref).opinions()).allMatch(opinion -> opinion.stance().equals("AGREE"));
    }
  }

  @Test
  void aWithdrawalSentTwiceAtOnceHappensOnce() throws Exception {
    String ref = district.files("minzheng", Applications.zeroEmployment(district.today()).build());
    Callable<String> withdraw =
        () -> {
          try {
            district.withdraws("minzheng", ref);
            return "DONE";
          } catch (AdmissionRefusal | EngineBusy | org.springframework.dao.ConcurrencyFailureException refused) {
            return "REFUSED";
          }
        };
    assertThat(together(List.of(withdraw, withdraw, withdraw))).containsOnlyOnce("DONE");
    district.stands(ref, "WITHDRAWN", null, null);
  }

  @Test
  void theSameSubmissionSentTwiceAtOnceIsOneCase() throws Exception {
    var application = Applications.zeroEmployment(district.today()).title("同一份申请提交两次").build();
    Callable<String> submit =
        () -> {
          try {
            return admissions.submit(new SubmitAdmission(application, "key-1", null), district.user("minzheng"));
          } catch (org.springframework.dao.DataAccessException e) {
            return admissions.submit(new SubmitAdmission(application, "key-1", null), district.user("minzheng"));
          }
        };
    assertThat(together(List.of(submit, submit, submit)).stream().distinct()).hasSize(1);
    assertThat(
            jdbc.sql("select count(*) from casefile_case where title = '同一份申请提交两次'").query(Integer.class).single())
        .isEqualTo(1);
  }

  private static List<String> together(List<Callable<String>> calls) throws Exception {
    CyclicBarrier start = new CyclicBarrier(calls.size());
    ExecutorService threads = Executors.newFixedThreadPool(calls.size());
    try {
      List<Future<String>> running =
          calls.stream()
              .map(
                  call ->
                      threads.submit(
                          () -> {
                            start.await();
                            return call.call();
                          }))
              .toList();
      java.util.ArrayList<String> answers = new java.util.ArrayList<>();
      for (Future<String> one : running) {
        answers.add(one.get());
      }
      return answers;
    } finally {
      threads.shutdownNow();
    }
  }
}
