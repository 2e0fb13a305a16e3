package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.Sending;
import org.zhunru.casefile.SentForm;
import org.zhunru.casefile.SentForms;

/** A device loses the network, and its form is sent again: nothing is entered twice, nothing is lost. */
interface SentFormStories {

  SentForms forms();

  JdbcClient jdbc();

  District district();

  Consulted consulted();

  private static Sending sending(String key, String by, String typed) {
    return new Sending(key, by, "/consultations\n" + typed);
  }

  private String proposes(String title) {
    return consulted().proposes(Consulted.topic(title, "OTHER", "COMMUNITY"));
  }

  private int topics(String title) {
    return jdbc()
        .sql("select count(*) from casefile_case where title = ?")
        .param(title)
        .query(Integer.class)
        .single();
  }

  /** Random sendings over three keys, two senders and three contents, some of them refused, against a written-out oracle. */
  @Test
  default void whateverIsSentInWhateverOrderActsOncePerKeySenderAndContent() {
    for (int seed = 1; seed <= 20; seed++) {
      Random random = new Random(seed);
      String[] keys = {SentForm.key(), SentForm.key(), SentForm.key(), null};
      Map<String, String> oracle = new HashMap<>();
      int[] acts = {0};
      for (int i = 0; i < 60; i++) {
        String key = keys[random.nextInt(keys.length)];
        String by = random.nextBoolean() ? "gongcheng" : "";
        String typed = "第" + random.nextInt(3) + "样";
        boolean refused = random.nextInt(4) == 0;
        String sent = key + by + typed;
        boolean again = key != null && oracle.containsKey(sent);
        int before = acts[0];
        Sending sending = sending(key, by, typed);
        if (refused && !again) {
          assertThatThrownBy(() -> forms().once(sending, SentFormStories::refuse)).isInstanceOf(EnteredInvalid.class);
        } else {
          String answer = forms().once(sending, () -> "XS-" + ++acts[0]);
          assertThat(answer).as("seed %d, step %d", seed, i).isEqualTo(again ? oracle.get(sent) : "XS-" + acts[0]);
          assertThat(acts[0] - before).isEqualTo(again ? 0 : 1);
          oracle.put(sent, answer);
        }
      }
    }
  }

  private static String refuse() {
    throw new EnteredInvalid(List.of(new EnteredInvalid.Fault("title", "请填写")));
  }

  /** Red with: the mark written after the act, or in a transaction of its own. */
  @Test
  default void ofManyAtTheSameMomentOneActsAndAllGetItsAnswer() throws Exception {
    for (int round = 0; round < 3; round++) {
      String title = "同时提交的议题" + "甲乙丙".charAt(round);
      Sending sending = sending(SentForm.key(), "gongcheng", title);
      AtomicInteger acts = new AtomicInteger();
      ExecutorService senders = Executors.newFixedThreadPool(6);
      try {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<String>> sent = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
          sent.add(
              senders.submit(
                  () -> {
                    start.await();
                    return forms()
                        .once(
                            sending,
                            () -> {
                              acts.incrementAndGet();
                              return proposes(title);
                            });
                  }));
        }
        start.countDown();
        Set<String> answers = new HashSet<>();
        for (Future<String> one : sent) {
          answers.add(one.get());
        }
        assertThat(answers).hasSize(1);
        assertThat(consulted().sees(answers.iterator().next()).header().title()).isEqualTo(title);
        assertThat(topics(title)).isEqualTo(1);
        assertThat(acts.get()).as("acts begun").isEqualTo(1);
      } finally {
        senders.shutdown();
      }
    }
  }

  /** Whoever waits for one that is refused acts himself; what failed half-way left neither a mark nor a row. */
  @Test
  default void whatFailedHalfWayIsSentAgainAsIfItHadNeverCome() {
    String title = "断网以后重新提交的议题";
    Sending sending = sending(SentForm.key(), "gongcheng", title);
    assertThatThrownBy(
            () ->
                forms()
                    .once(
                        sending,
                        () -> {
                          proposes(title);
                          throw new IllegalStateException("power cut");
                        }))
        .hasMessage("power cut");
    assertThat(topics(title)).as("the act is undone with its mark").isZero();
    String ref = forms().once(sending, () -> proposes(title));
    assertThat(forms().once(sending, () -> proposes(title))).isEqualTo(ref);
    assertThat(topics(title)).isEqualTo(1);
    assertThat(forms().once(sending(sending.key(), "gongcheng", "改过的内容"), () -> proposes(title)))
        .as("another content is another sending").isNotEqualTo(ref);
  }

  @Test
  default void aMarkIsForgottenWhenNobodySendsTheFormAgain() {
    Sending sending = sending(SentForm.key(), "", "旧表单");
    forms().once(sending, () -> "1");
    forms().tidy();
    assertThat(forms().once(sending, () -> "2")).isEqualTo("1");
    district().days(31);
    forms().tidy();
    assertThat(jdbc().sql("select count(*) from casefile_sent_form").query(Integer.class).single()).isZero();
  }
}
