package org.zhunru.consultation;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.casefile.WrittenText;

/** Puts together what a page shows of a consultation. */
@Component
class ConsultationReading {

  private static final int MOST_SIMILAR = 5;
  private static final Set<SittingState> RUNNING =
      Set.of(SittingState.VOTING, SittingState.CLOSED, SittingState.RECOUNTING);

  private final TopicRows topics;
  private final MeetingBook book;
  private final ConsultationNotes notes;
  private final NoticeWork notices;
  private final FollowUps followUps;

  ConsultationReading(
      TopicRows topics, MeetingBook book, ConsultationNotes notes, NoticeWork notices, FollowUps followUps) {
    this.topics = topics;
    this.book = book;
    this.notes = notes;
    this.notices = notices;
    this.followUps = followUps;
  }

  ConsultationView view(CaseHeader header, boolean clerk, boolean names, boolean parentShown, boolean lawyer) {
    String ref = header.ref();
    Topic topic = topics.get(ref);
    List<Sitting> sittings = book.sittings().of(ref);
    Sitting running =
        sittings.stream().filter(one -> RUNNING.contains(one.state())).findFirst().orElse(null);
    return new ConsultationView(
        header,
        topic,
        sittings,
        book.sittings().notices(ref),
        names ? book.words().statements(ref) : List.of(),
        names ? book.words().comments(ref) : List.of(),
        header.state().equals("PROPOSED") ? similar(header, topic.community()) : List.of(),
        notes.cases().timeline(ref),
        notices.whyOff(header, sittings.isEmpty() ? null : sittings.get(sittings.size() - 1)),
        book.participants().count(ref),
        notices.electors(ref),
        running == null ? null : book.figures(running),
        sittings.isEmpty() ? List.of() : missing(sittings.get(sittings.size() - 1)),
        clerk,
        names,
        parentShown,
        notices.agenda(ref),
        notices.days(topic),
        followUps.of(header, topic, clerk),
        lawyer && running != null && header.state().equals("CHECKING") ? legal(running) : null,
        running != null && book.votes().recounts().papersEntered(running));
  }

  private LegalReview legal(Sitting sitting) {
    return new LegalReview(
        book.figures(sitting),
        book.words().statements(sitting.ref()).stream().map(Statement::text).toList(),
        book.words().comments(sitting.ref()).stream().map(Comment::text).toList());
  }

  private List<String> missing(Sitting sitting) {
    return book.missing(sitting).stream().map(place -> place.isEmpty() ? notes.text("building-unknown") : place).toList();
  }

  /** Open topics of the community that share at least two neighbouring characters of their titles, the likest first. */
  private List<CaseHeader> similar(CaseHeader header, String community) {
    Set<String> own = pairs(header.title());
    return notes.cases().open(Consultations.KIND, community).stream()
        .filter(other -> !other.ref().equals(header.ref()) && other.outcome() == null)
        .filter(other -> shared(own, other) > 1)
        .sorted(Comparator.comparing((CaseHeader other) -> -shared(own, other)).thenComparing(CaseHeader::ref))
        .limit(MOST_SIMILAR)
        .toList();
  }

  private static int shared(Set<String> own, CaseHeader other) {
    return (int) pairs(other.title()).stream().filter(own::contains).count();
  }

  private static Set<String> pairs(String title) {
    int[] letters = WrittenText.key(title).codePoints().toArray();
    return IntStream.range(0, Math.max(0, letters.length - 1))
        .mapToObj(i -> new String(letters, i, 2))
        .collect(Collectors.toSet());
  }
}
