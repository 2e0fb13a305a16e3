package org.zhunru.ownersvote;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.casefile.EnteredFields;
import org.zhunru.casefile.OpenCase;
import org.zhunru.casefile.PersonalNumbers;
import org.zhunru.casefile.WrittenText;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.ownersvote.OwnersVotes.Line;

/** Makes a case of what owners are to be asked, and lines of a list of such cases. */
@Component
class OpenedVotes {

  /** Outcome of a consultation on what only owners may decide. */
  private static final String OWNERS_VOTE = "OWNERS_VOTE";

  private final MatterRows matters;
  private final Organisations organisations;
  private final OwnersVoteFlow flow;
  private final OwnersVoteNotes notes;
  private final OwnersVoteFaults faults;

  OpenedVotes(
      MatterRows matters, Organisations organisations, OwnersVoteFlow flow, OwnersVoteNotes notes, OwnersVoteFaults faults) {
    this.matters = matters;
    this.organisations = organisations;
    this.flow = flow;
    this.notes = notes;
    this.faults = faults;
  }

  /** @throws org.zhunru.casefile.EnteredInvalid with everything that is wrong */
  String open(NewOwnersMatter typed, CurrentUser user) {
    EnteredFields fields = faults.fields();
    String title = fields.text("title", typed.title(), 4, 100);
    String question = fields.text("question", typed.question(), 10, 2000);
    OwnersSubject subject = fields.choice("subject", typed.subject(), OwnersSubject.class);
    String parent = fields.optional("parent", typed.parent(), 30);
    fields
        .require(!PersonalNumbers.in(title), "title", "personal")
        .require(!PersonalNumbers.in(question), "question", "personal")
        .require(parent.isEmpty() || !notes.cases().visible(List.of(parent), user).isEmpty(), "parent", "no-parent")
        .require(!held(parent, user), "parent", "not-for-owners")
        .done();
    Organisation community = user.organisation();
    String ref =
        notes.cases().open(new OpenCase(OwnersVotes.KIND, title, "", "PREPARING", community.code(), user.username()));
    matters.insert(
        new OwnersMatter(
            ref, community.code(), subject, question, parent.isEmpty() ? null : parent, user.username(), notes.now(), null,
            null, null, null, null, null, null, null));
    notes.note(ref, "opened", user.username(), community.code(), notes.text("subject." + subject));
    if (!parent.isEmpty()) {
      notes.note(parent, "child", user.username(), community.code(), ref, WrittenText.plain(title));
      notes.note(ref, "from", user.username(), community.code(), parent);
    }
    organisations.streetOf(community).ifPresent(street -> notes.cases().addParty(ref, street.code(), "STREET"));
    flow.begin(ref, community.code());
    return ref;
  }

  /** A consultation on which residents may decide themselves. */
  private boolean held(String parent, CurrentUser user) {
    return parent.startsWith("XS-")
        && notes.cases().visible(List.of(parent), user).values().stream().anyMatch(one -> !OWNERS_VOTE.equals(one.outcome()));
  }

  List<Line> lines(List<OwnersMatter> of) {
    Map<String, CaseHeader> headers = notes.cases().headers(of.stream().map(OwnersMatter::ref).toList());
    Map<String, String> names = organisations.names(of.stream().map(OwnersMatter::community).distinct().toList());
    return of.stream()
        .map(one -> new Line(headers.get(one.ref()), one, names.getOrDefault(one.community(), one.community())))
        .toList();
  }
}
