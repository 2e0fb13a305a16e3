package org.zhunru.consultation;

import java.util.List;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.casefile.Milestone;

/**
 * A consultation with everything that belongs to it but the list of participants.
 *
 * @param statements empty for eyes that see no names
 * @param comments amendments, objections and supplements; empty for eyes that see no names
 * @param similar open topics of the community that resemble this one; empty once it is taken up
 * @param whyOff reason of whoever moved or gave up the newest meeting; null where nobody did
 * @param invited participants on the list
 * @param electors those of them who vote
 * @param figures of the meeting that goes on, without how many voted for or against; null while none does
 * @param missing directly affected buildings from which nobody is present in the newest meeting
 * @param clerk whether whoever looks is of the community's committee
 * @param names whether he sees names of residents
 * @param parentShown whether he may see the case that asked for it
 * @param agenda of all meetings
 * @param days between a notice and its meeting
 * @param followUp what came after the result
 * @param papers whether paper votes were entered in the meeting that goes on
 * @param legal for whoever checks the legality, while it is checked; null otherwise
 */
public record ConsultationView(
    CaseHeader header,
    Topic topic,
    List<Sitting> sittings,
    List<Notice> notices,
    List<Statement> statements,
    List<Comment> comments,
    List<CaseHeader> similar,
    List<Milestone> timeline,
    String whyOff,
    int invited,
    int electors,
    Figures figures,
    List<String> missing,
    boolean clerk,
    boolean names,
    boolean parentShown,
    List<AgendaItem> agenda,
    int days,
    FollowUp followUp,
    LegalReview legal,
    boolean papers) {

  /** The newest meeting; null before the first notice. */
  public Sitting sitting() {
    return sittings.isEmpty() ? null : sittings.get(sittings.size() - 1);
  }

  /** The meetings that were opened. */
  public List<Sitting> held() {
    return sittings.stream().filter(one -> one.state() != SittingState.NOTICED).toList();
  }

  /** The newest meeting while it is announced and not opened; null otherwise. */
  public Sitting awaited() {
    return sitting() == null || sitting().state() != SittingState.NOTICED ? null : sitting();
  }

  /** Why nobody should come to the meeting of the newest notice; null where it stands or was held. */
  public CalledOff off() {
    return CalledOff.of(header, sitting());
  }

  /** The notice that holds; null before the first. */
  public Notice notice() {
    return notices.isEmpty() ? null : notices.get(notices.size() - 1);
  }

  /** Whether a meeting goes on to which nobody came yet. */
  public boolean nobody() {
    return in("VOTING") && figures != null && figures.present() == 0;
  }

  public boolean in(String state) {
    return header.state().equals(state);
  }

  public List<Comment> of(CommentKind kind) {
    return comments.stream().filter(one -> one.kind() == kind).toList();
  }
}
