package org.zhunru.jointmeeting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhunru.district.DistrictClock;
import org.zhunru.identity.Organisations;

/** Writes the minutes of a session from its data. */
@Component
class Minutes {

  private final SessionRows sessions;
  private final ItemRows items;
  private final MatterRows matters;
  private final Organisations organisations;
  private final JointNotes notes;

  Minutes(SessionRows sessions, ItemRows items, MatterRows matters, Organisations organisations, JointNotes notes) {
    this.sessions = sessions;
    this.items = items;
    this.matters = matters;
    this.organisations = organisations;
    this.notes = notes;
  }

  String of(String ref) {
    JointSession session = sessions.get(ref);
    List<Member> members = sessions.members(ref);
    StringBuilder text = new StringBuilder();
    line(text, "title", session.name());
    line(text, "number", ref);
    line(text, "mode", notes.text("mode." + session.mode()));
    line(text, "day", JointNotes.day(session.heldOn()));
    if (!session.place().isEmpty()) {
      line(text, "place", session.place());
    }
    line(text, "members", members.size(), members.stream().map(this::named).collect(Collectors.joining("、")));
    for (Member member : sessions.invited(ref)) {
      if (member.paper() != null) {
        line(text, "paper", member.name(), member.paper());
      }
    }
    Map<String, Member> byName = members.stream().collect(Collectors.toMap(Member::username, Function.identity()));
    items.of(ref).forEach(item -> item(text, item, byName));
    if (session.remark() != null) {
      line(text, "remark", session.remark());
    }
    if (session.signedBy() != null) {
      line(text, "signed", session.signedBy(), JointNotes.day(LocalDate.ofInstant(session.signedAt(), DistrictClock.ZONE)));
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

  private void item(StringBuilder text, AgendaItem item, Map<String, Member> members) {
    Matter matter = matters.get(item.matter());
    text.append('\n');
    line(text, "item", item.position(), matter.ref(), matter.title());
    line(text, "question", matter.question());
    if (item.state() == ItemState.WITHDRAWN) {
      line(text, "withdrawn");
      return;
    }
    List<Ballot> ballots = items.ballots(item.session(), item.matter());
    for (Choice choice : Choice.values()) {
      String who =
          ballots.stream()
              .filter(ballot -> ballot.choice() == choice)
              .map(ballot -> members.get(ballot.username()).name() + reason(ballot))
              .collect(Collectors.joining("、"));
      if (!who.isEmpty()) {
        line(text, "votes", notes.text("choice." + choice), who);
      }
    }
    Tally tally = item.tally();
    line(
        text, "tally", tally.entitled(), tally.cast(), tally.votesFor(), tally.votesAgainst(), tally.abstained(),
        tally.recused());
    line(text, "result", notes.text("result." + item.result()));
    item.found().forEach((finding, yes) -> line(text, "found", notes.text("finding." + finding), notes.text(yes ? "yes" : "no")));
    if (item.conclusion() != null) {
      line(text, "conclusion", item.conclusion());
    }
  }

  private static String reason(Ballot ballot) {
    return ballot.reason().isEmpty() ? "" : "（" + ballot.reason() + "）";
  }

  private String named(Member member) {
    String unit = member.post().isEmpty() ? organisations.get(member.organisation()).name() : member.post();
    return member.name() + "（" + unit + "）";
  }

  private void line(StringBuilder text, String key, Object... values) {
    text.append(notes.text("minutes." + key, values)).append('\n');
  }
}
