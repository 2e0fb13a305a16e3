package org.zhunru.consultation;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.EnteredFields;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.PersonalNumbers;
import org.zhunru.identity.CurrentUser;

/** What the community's staff do with what is said to minutes and result. */
@Service
@Transactional
public class CommentDesk {

  private final MeetingBook book;
  private final TopicRows topics;
  private final WordRows words;
  private final ConsultationAccess access;
  private final Rostrum rostrum;

  CommentDesk(MeetingBook book, TopicRows topics, WordRows words, ConsultationAccess access, Rostrum rostrum) {
    this.book = book;
    this.topics = topics;
    this.words = words;
    this.access = access;
    this.rostrum = rostrum;
  }

  /** Writes down an amendment for somebody who attended. @throws EnteredInvalid for whoever did not, and outside the term */
  public void amend(String ref, long participant, String text, CurrentUser user) {
    Topic topic = access.worked(ref, user);
    book.sittings().lock(ref);
    Amendments.take(rostrum, topics.get(ref));
    Participant who =
        book.participants().find(ref, participant).orElseThrow(() -> rostrum.faults().at("amendment", "no-participant"));
    rostrum.faults().require(book.votes().attended(ref, participant), "amendment", "not-attended");
    words.comment(
        ref, CommentKind.AMENDMENT, who.name(), rostrum.faults().written("amendment", text, 2000), user.username(), rostrum.now());
    rostrum.note(topic, "amendment", user.username());
  }

  /**
   * Writes down an objection to the publicised result for somebody on the list; his name is shown to his community only.
   *
   * @throws EnteredInvalid outside the term, for less than 10 characters, and for what nobody should read
   */
  public void object(String ref, long participant, String text, CurrentUser user) {
    Topic topic = access.worked(ref, user);
    book.sittings().lock(ref);
    Participant who =
        book.participants().find(ref, participant).orElseThrow(() -> rostrum.faults().at("objection", "no-participant"));
    EnteredFields fields = rostrum.faults().fields();
    String why = fields.text("objection", text, 10, 2000);
    fields
        .require(!PersonalNumbers.in(why), "objection", "personal")
        .require(rostrum.notes().cases().header(ref).state().equals("PUBLICISED"), "objection", "objection-late")
        .done();
    words.comment(ref, CommentKind.OBJECTION, who.name(), why, user.username(), rostrum.now());
    rostrum.note(topic, "objection", user.username());
  }

  /** As {@link #answer(String, long, Boolean, String, String, CurrentUser)}, where it is no objection that is found right. */
  public void answer(String ref, long comment, Boolean accepted, String answer, CurrentUser user) {
    answer(ref, comment, accepted, "", answer, user);
  }

  /**
   * Answers; what is said to an objection or to those directly affected is public.
   *
   * @param about name of an {@link ObjectionAbout}; asked of an objection that is found right only
   * @throws EnteredInvalid where it was answered already, nothing is written or nothing chosen, or the proposer answers an
   *     objection to his topic
   */
  public void answer(String ref, long comment, Boolean accepted, String about, String answer, CurrentUser user) {
    Topic topic = access.worked(ref, user);
    Comment asked = words.find(ref, comment).orElseThrow(() -> rostrum.faults().at("answer", "no-comment"));
    if (asked.kind() == CommentKind.OBJECTION) {
      rostrum.notTheProposer(topic, user.username(), "answer");
    }
    boolean early = asked.kind() == CommentKind.AMENDMENT && topics.get(ref).phase() == Phase.FROZEN;
    rostrum.faults().require(!early, "answer", "frozen");
    rostrum.faults().require(asked.kind() == CommentKind.AMENDMENT || !PersonalNumbers.in(answer), "answer", "personal");
    rostrum.faults().require(accepted != null, "accepted", "accepted");
    rostrum.faults().require(asked.answeredAt() == null, "answer", "answered-already");
    ObjectionAbout kind = accepted && asked.kind() == CommentKind.OBJECTION ? about(about) : null;
    String said = rostrum.faults().reason("answer", answer, 2000);
    rostrum
        .faults()
        .require(words.answer(ref, comment, accepted, kind, said, user.username(), rostrum.now()), "answer", "answered-already");
    rostrum.note(topic, "answer", user.username());
  }

  private ObjectionAbout about(String chosen) {
    EnteredFields fields = rostrum.faults().fields();
    ObjectionAbout about = fields.choice("about", chosen, ObjectionAbout.class);
    fields.done();
    return about;
  }

  /** Adds to frozen minutes without touching them. @throws EnteredInvalid while they are not frozen */
  public void supplement(String ref, String text, CurrentUser user) {
    Topic topic = access.worked(ref, user);
    rostrum.faults().require(topics.get(ref).phase() == Phase.FROZEN, "supplement", "not-frozen");
    words.comment(
        ref, CommentKind.SUPPLEMENT, user.name(), rostrum.faults().reason("supplement", text, 2000), user.username(),
        rostrum.now());
    rostrum.note(topic, "supplement", user.username());
  }
}
