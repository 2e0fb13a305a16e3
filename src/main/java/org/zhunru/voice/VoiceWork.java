package org.zhunru.voice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.casefile.EnteredFields;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.PersonalNumbers;
import org.zhunru.casefile.WrittenText;

/** What the community does with a voice: what its process calls. */
@Service
@Transactional
public class VoiceWork {

  private static final int MOST_OFFERED = 100;
  private static final int BEGINNING = 20;

  private final VoiceRows voices;
  private final TicketRows tickets;
  private final VoiceWays ways;
  private final VoiceNotes notes;
  private final VoiceFaults faults;

  VoiceWork(VoiceRows voices, TicketRows tickets, VoiceWays ways, VoiceNotes notes, VoiceFaults faults) {
    this.voices = voices;
    this.tickets = tickets;
    this.ways = ways;
    this.notes = notes;
    this.faults = faults;
  }

  /**
   * @throws EnteredInvalid for a way that the table refuses, with its reason; without what that way needs; and for another that
   *     cannot be merged into
   */
  public void answer(String ref, VoiceAnswer said, String by) {
    Voice voice = voices.get(ref);
    VoiceWays.Said table = ways.of(said.matter(), said.way());
    faults.require(!table.course().equals("REFUSED"), "way", "way", table.reason());
    boolean consult = said.way() == VoiceWay.CONSULT;
    boolean merge = said.way() == VoiceWay.MERGE;
    String text = faults.open("words", said.text(), merge ? 5 : 10);
    String topic = consult ? topic(said.topic()) : null;
    String into = merge ? WrittenText.plain(said.into()) : null;
    if (merge) {
      voices.hold(ref, into);
      faults.require(mergeable(voice, into), "into", "no-such-voice");
      notes.note(into, "absorbed", by, voice.community(), ref);
    }
    voices.answer(ref, said, text, topic, into, table.reason(), by, notes.now());
    notes.note(ref, "way." + said.way(), by, voice.community(), merge ? into : text);
  }

  private static String begins(String text) {
    return text.codePointCount(0, text.length()) <= BEGINNING ? text : text.substring(0, text.offsetByCodePoints(0, BEGINNING)) + "…";
  }

  private String topic(String typed) {
    EnteredFields fields = faults.fields();
    String topic = fields.text("topic", typed, 4, 100);
    fields.require(!PersonalNumbers.in(topic), "topic", "personal").done();
    return topic;
  }

  private boolean mergeable(Voice voice, String into) {
    return !into.equals(voice.ref())
        && voices
            .find(into)
            .filter(other -> other.community().equals(voice.community()) && other.mergedInto() == null)
            .filter(other -> notes.cases().header(into).open())
            .isPresent();
  }

  /** Those this one can be merged into, by number with their titles and how they begin, newest first; of the newest hundred of its community. */
  @Transactional(readOnly = true)
  public Map<String, String> mergeable(String ref) {
    Voice voice = voices.get(ref);
    List<Voice> all = voices.of(List.of(voice.community()), MOST_OFFERED);
    Map<String, CaseHeader> headers = notes.cases().headers(all.stream().map(Voice::ref).toList());
    Map<String, String> found = new LinkedHashMap<>();
    all.stream()
        .filter(other -> !other.ref().equals(ref) && other.mergedInto() == null && headers.get(other.ref()).open())
        .forEach(other -> found.put(other.ref(), headers.get(other.ref()).title() + "，" + begins(other.text())));
    return found;
  }

  /** What the table is asked about. */
  @Transactional(readOnly = true)
  public Voice voice(String ref) {
    return voices.get(ref);
  }

  /** A consultation was opened for it. */
  public void consulting(String ref, String consultation) {
    Voice voice = voices.get(ref);
    voices.consultation(ref, consultation);
    notes.note(ref, "consulting", voice.answeredBy(), voice.community(), consultation);
    notes.note(consultation, "called", voice.answeredBy(), voice.community(), ref);
    notes.cases().move(ref, "CONSULTING", null);
  }

  /**
   * The consultation came to its end.
   *
   * @return whether residents decided; otherwise the community answers again
   */
  public boolean consulted(String ref, String outcome) {
    VoiceWays.Said table = ways.afterConsultation(ref, outcome);
    boolean decided = table.course().equals("FINISH");
    voices.consulted(ref, outcome);
    notes.noteSystem(ref, decided ? "consulted" : "not-consulted", notes.text("consulted." + outcome));
    if (!decided) {
      notes.move(ref, "SAID", "voice.answer");
    }
    return decided;
  }

  /** Ends it, and with it those that were merged into it are answered too. */
  public void finish(String ref) {
    Voice voice = voices.get(ref);
    String outcome =
        switch (voice.way()) {
          case ANSWER -> "ANSWERED";
          case MERGE -> "MERGED";
          case CONSULT -> "CONSULTED";
          case DISPATCH -> Boolean.TRUE.equals(tickets.get(ref).settled()) ? "SETTLED" : "UNSETTLED";
        };
    notes.noteSystem(ref, "finished", notes.text("outcome." + outcome));
    notes.cases().close(ref, "CLOSED", outcome, null);
  }

  /** A term ran out and nothing was decided by it. */
  public void remind(String ref) {
    notes.noteSystem(ref, "overdue.answer");
  }
}
