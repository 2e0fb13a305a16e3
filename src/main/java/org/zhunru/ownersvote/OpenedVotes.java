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

  private final MatterRows matters;
  private final Organisations organisations;
  private final OwnersVoteFlow flow;
  private final OwnersVoteNotes notes;
  private final OwnersParents parents;
  private final OwnersVoteFaults faults;

  OpenedVotes(
      MatterRows matters, Organisations organisations, OwnersVoteFlow flow, OwnersParents parents, OwnersVoteFaults faults) {
    this.matters = matters;
    this.organisations = organisations;
    this.flow = flow;
    this.parents = parents;
    this.notes = faults.notes();
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
        .require(parent.isEmpty() || parents.visible(parent, user), "parent", "no-parent")
        .require(!parents.held(parent, user), "parent", "not-for-owners")
        .done();
    Organisation community = user.organisation();
    said(fields, "subject", parents.unfit(subject, parents.topic(parent)));
    said(fields, "parent", parent.isEmpty() ? "" : parents.again(parent, community.code()));
    fields.done();
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

  /** What a table says against it stands at the field. */
  private static void said(EnteredFields fields, String field, String refusal) {
    fields.require(refusal.isEmpty(), field, "refused", refusal);
  }

  /** What owners can be asked, of the topic of a case where one is named that this person may see. */
  List<OwnersSubject> fitting(String parent, CurrentUser user) {
    return parents.fitting(parents.visible(parent, user) ? parent : "");
  }

  List<Line> lines(List<OwnersMatter> of) {
    Map<String, CaseHeader> headers = notes.cases().headers(of.stream().map(OwnersMatter::ref).toList());
    Map<String, String> names = organisations.names(of.stream().map(OwnersMatter::community).distinct().toList());
    return of.stream()
        .map(one -> new Line(headers.get(one.ref()), one, names.getOrDefault(one.community(), one.community())))
        .toList();
  }
}
