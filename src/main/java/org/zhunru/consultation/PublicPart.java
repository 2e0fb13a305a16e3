package org.zhunru.consultation;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.consultation.Consultations.Line;
import org.zhunru.consultation.PublicConsultations.Shown;

/** The part of a consultation that is public. */
@Component
class PublicPart {

  private static final String PUBLICISED = "PUBLICISED";

  private final SittingRows sittings;
  private final WordRows words;
  private final Rostrum rostrum;
  private final FollowUps followUps;

  PublicPart(SittingRows sittings, WordRows words, Rostrum rostrum, FollowUps followUps) {
    this.sittings = sittings;
    this.words = words;
    this.rostrum = rostrum;
    this.followUps = followUps;
  }

  Rostrum rostrum() {
    return rostrum;
  }

  /** Results of meetings are public from the day the minutes are frozen. */
  Shown of(Line line) {
    CaseHeader header = line.header();
    List<Notice> notices = sittings.notices(header.ref());
    if (notices.isEmpty()) {
      throw new NoSuchCase(header.ref());
    }
    boolean told = line.topic().hash() != null;
    List<Comment> said = words.comments(header.ref());
    List<Comment> objections = said.stream().filter(one -> one.kind() == CommentKind.OBJECTION).toList();
    List<Comment> affected =
        said.stream().filter(one -> told && one.kind() == CommentKind.AFFECTED && one.answeredAt() != null).toList();
    return new Shown(
        header,
        line.topic(),
        line.community(),
        notices,
        line.off(),
        rostrum.whyOff(header, line.sitting()),
        told ? sittings.of(header.ref()).stream().filter(one -> one.result() != null).toList() : List.of(),
        affected,
        objections.stream().filter(one -> one.answeredAt() != null).toList(),
        (int) objections.stream().filter(one -> one.answeredAt() == null).count(),
        header.state().equals(PUBLICISED),
        line.sitting() == null ? null : line.sitting().base(),
        followUps.shown(header));
  }

  /** Whoever objects and whoever ends the term wait for each other, so that no objection is overlooked. */
  void lock(String ref) {
    sittings.lock(ref);
  }

  void object(String ref, String person, String reason) {
    words.comment(ref, CommentKind.OBJECTION, person, reason, "public", rostrum.now());
    rostrum.notes().noteSystem(ref, "objection");
  }
}
