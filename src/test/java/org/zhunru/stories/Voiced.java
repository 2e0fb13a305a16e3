package org.zhunru.stories;

import java.util.UUID;
import org.zhunru.casefile.CodeTries;
import org.zhunru.identity.CurrentUser;
import org.zhunru.voice.NewVoice;
import org.zhunru.voice.PublicVoices;
import org.zhunru.voice.Receipt;
import org.zhunru.voice.VoiceView;
import org.zhunru.voice.Voices;

/** Residents of 拱城社区 say something; 谢春梅 answers, 南津街道 assigns, departments handle. */
class Voiced {

  final District district;
  final Voices voices;
  final PublicVoices open;
  final CodeTries tries;

  Voiced(District district, Voices voices, PublicVoices open, CodeTries tries) {
    this.district = district;
    this.voices = voices;
    this.open = open;
    this.tries = tries;
  }

  static String key() {
    return UUID.randomUUID().toString();
  }

  NewVoice typed(String text) {
    return new NewVoice(text, "5 号楼东侧", "SAID", "李𠮷祥", "13900001111", key());
  }

  /** Written down by the clerk. */
  Receipt said(String text) {
    return voices.enter(typed(text), user("gongcheng"));
  }

  CurrentUser user(String username) {
    return district.user(username);
  }

  VoiceView sees(String ref) {
    return voices.view(ref, user("gongcheng"));
  }

  String state(String ref) {
    return sees(ref).header().state();
  }

  String outcome(String ref) {
    return sees(ref).header().outcome();
  }

  /** The clerk says what it is and what is done with it. */
  void answers(String ref, String matter, String way, String text, String topic, String into) {
    district.answers(
        "gongcheng", ref, "Ask_Answer", "matter", matter, "way", way, "words", text, "topic", topic, "into", into);
  }

  /** What the form offers to merge it into. */
  String offered(String ref) {
    return String.valueOf(district.shown("gongcheng", ref, "Ask_Answer").get("intoChoices"));
  }

  /** Something only a department may do, up to the street. */
  String called(String text) {
    String ref = said(text).ref();
    answers(ref, "ENFORCEMENT", "DISPATCH", "占道经营堵住了消防通道，请派有执法权的部门", "", "");
    return ref;
  }

  void triages(String ref, String answer, String department, String urgency, String text) {
    district.answers(
        "nanjin", ref, "Ask_Triage", "answer", answer, "department", department, "urgency", urgency, "words", text);
  }

  /** Assigned to the enforcement office and signed by it. */
  String signed(String urgency) {
    String ref = called("消防通道天天有人摆摊");
    triages(ref, "ASSIGN", "chengguan", urgency, "请到现场处理并说明结果");
    district.answers("chengguan", ref, "Ask_Sign", "answer", "SIGN", "basis", "");
    return ref;
  }

  void handles(String ref, String account) {
    district.answers("chengguan", ref, "Ask_Handle", "account", account);
  }

  void confirms(String ref, String answer, String text) {
    district.answers("gongcheng", ref, "Ask_Confirm", "answer", answer, "words", text);
  }
}
