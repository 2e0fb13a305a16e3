package org.zhunru.consultation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhunru.district.DistrictClock;
import org.zhunru.identity.Organisations;

/** Writes the minutes of a consultation from what was recorded. */
@Component
class MinutesText {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final MeetingBook book;
  private final Footnotes footnotes;
  private final Organisations organisations;
  private final ConsultationNotes notes;
  private final StreetProcedures procedures;

  MinutesText(
      MeetingBook book, Footnotes footnotes, Organisations organisations, ConsultationNotes notes, StreetProcedures procedures) {
    this.procedures = procedures;
    this.book = book;
    this.footnotes = footnotes;
    this.organisations = organisations;
    this.notes = notes;
  }

  /** @param remark of the clerk, may be empty */
  String of(Topic topic, String remark) {
    StringBuilder text = new StringBuilder();
    line(text, "title", organisations.get(topic.community()).name(), notes.text("form." + topic.form()));
    line(text, "number", topic.ref());
    line(text, "topic", notes.cases().header(topic.ref()).title());
    line(text, "question", topic.question());
    if (topic.changes() != null) {
      line(text, "changes", topic.changes());
    }
    procedures
        .find(topic.ref())
        .ifPresent(one -> procedure(text, one));
    List<Statement> said = book.words().statements(topic.ref());
    List<Recusal> recusals = footnotes.interests().of(topic.ref());
    List<VoidedResult> fallen = footnotes.voided().of(topic.ref());
    for (Sitting sitting : book.sittings().of(topic.ref())) {
      if (sitting.figures() != null) {
        sitting(text, sitting, said, recusals);
        fallen.stream().filter(one -> one.sitting() == sitting.number()).forEach(one -> fallen(text, one));
      }
    }
    if (!remark.isEmpty()) {
      line(text, "remark", remark);
    }
    for (Comment one : book.words().comments(topic.ref())) {
      if (one.kind() == CommentKind.AFFECTED && one.answeredAt() != null) {
        line(text, "affected-answer", one.person(), one.answer());
      }
      if (one.kind() == CommentKind.AMENDMENT && one.answeredAt() != null) {
        line(text, "amendment", one.person(), one.text(), notes.text(one.accepted() ? "accepted" : "not-accepted"), one.answer());
      }
    }
    return text.toString();
  }

  /** SHA-256 of a text in hexadecimal digits. */
  static String hash(String text) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private void sitting(StringBuilder text, Sitting sitting, List<Statement> said, List<Recusal> recusals) {
    Figures figures = sitting.figures();
    text.append('\n');
    line(text, "sitting", sitting.number(), ConsultationNotes.day(sitting.heldOn()), sitting.startsAt(), sitting.place());
    line(text, "present", figures.invited(), figures.present());
    if (sitting.base() != null) {
      line(text, "base", notes.base(sitting.base(), figures.invited()));
    }
    declared(text, "recused", recusals, sitting, true);
    declared(text, "declared", recusals, sitting, false);
    List<InterestRows.Advised> advised = footnotes.interests().advised(sitting);
    if (!advised.isEmpty()) {
      line(text, "advised", advised.size(), join(advised, one -> notes.text("minutes.advised.one", one.number(), one.name(), notes.text("seat." + one.seat()))));
    }
    if (figures.affectedBuildings() != null && figures.affectedBuildings() > 0) {
      line(text, "buildings", figures.affectedBuildings(), figures.affectedRepresented());
    }
    book.agenda().of(sitting.ref()).stream().filter(one -> one.sitting() == sitting.number()).forEach(one -> agenda(text, one));
    said.stream()
        .filter(one -> one.sitting() == sitting.number())
        .forEach(one -> line(text, "statement", one.name(), one.text()));
    line(text, "votes", figures.cast(), figures.votesFor(), figures.votesAgainst(), figures.abstained());
    Map<VoteOrigin, Integer> channels = book.votes().channels(sitting);
    if (!channels.isEmpty()) {
      line(text, "channels", join(channels.entrySet(), one -> notes.text("minutes.channel", notes.text("origin." + one.getKey()), one.getValue())));
    }
    if (figures.affectedAgainst() > 0) {
      line(text, "affected", figures.affectedAgainst());
    }
    if (Boolean.TRUE.equals(sitting.legalityIssue())) {
      line(text, "legality", sitting.legalityNote());
    }
    if (sitting.result() != null) {
      line(text, "result", notes.text("result." + sitting.result()));
    }
  }

  private void procedure(StringBuilder text, StreetProcedure it) {
    line(text, "procedure", String.join("、", it.communities()), it.text());
    if (it.shares().come() != null) {
      line(text, "shares", it.shares().comeSaid(), it.shares().agreeSaid());
    }
  }

  private void declared(StringBuilder text, String key, List<Recusal> all, Sitting sitting, boolean recused) {
    List<Recusal> those =
        all.stream().filter(one -> one.sitting() == sitting.number() && one.recused() == recused).toList();
    if (!those.isEmpty()) {
      line(text, key, those.size(), join(those, this::declared));
    }
  }

  private String declared(Recusal it) {
    String what = notes.text("interest." + it.interest()) + (it.note().isEmpty() ? "" : "，" + it.note());
    return notes.text("minutes.declared.one", it.number(), it.name(), what);
  }

  private static <T> String join(Collection<T> all, Function<T, String> words) {
    return all.stream().map(words).collect(Collectors.joining("；"));
  }

  private void fallen(StringBuilder text, VoidedResult it) {
    Figures figures = it.figures();
    line(
        text, "voided." + it.way(), ConsultationNotes.day(it.voidedAt().atZone(DistrictClock.ZONE).toLocalDate()),
        notes.text("result." + it.result()), figures.votesFor(), figures.votesAgainst(), figures.abstained(), it.reason());
  }

  private void agenda(StringBuilder text, AgendaItem it) {
    String who = (it.post() + " " + it.presenter()).strip();
    String by = who.isEmpty() ? "" : notes.text("minutes.presenter", who);
    if (it.startedAt() == null) {
      line(text, "agenda-left-out", it.number(), it.title(), by, it.plannedAt(), it.minutes());
    } else {
      line(text, "agenda", it.number(), it.title(), by, time(it.startedAt()), time(it.endedAt()), it.plannedAt(), it.minutes());
    }
  }

  /** 09:30, in the district's time. */
  private static String time(Instant at) {
    return at == null ? "" : TIME.format(at.atZone(DistrictClock.ZONE));
  }

  private void line(StringBuilder text, String key, Object... values) {
    text.append(notes.text("minutes." + key, values)).append('\n');
  }
}
