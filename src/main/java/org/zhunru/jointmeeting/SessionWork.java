package org.zhunru.jointmeeting;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.EnteredInvalid;

/** The steps of a session up to its votes: what its process calls. */
@Service
@Transactional
public class SessionWork {

  private static final int LEAST_REASON = 5;

  private final SessionRows sessions;
  private final ItemRows items;
  private final MatterRows matters;
  private final JointNotes notes;
  private final JointFaults faults;

  SessionWork(SessionRows sessions, ItemRows items, MatterRows matters, JointNotes notes, JointFaults faults) {
    this.sessions = sessions;
    this.items = items;
    this.matters = matters;
    this.notes = notes;
    this.faults = faults;
  }

  /** The members see the session and the cases on its agenda from now on. @return a candidate group for each member */
  public List<String> invite(String ref) {
    List<Member> members = sessions.members(ref);
    for (Member member : members) {
      notes.cases().addParty(ref, member.organisation(), "MEMBER");
      items.of(ref).forEach(item -> notes.cases().addParty(matters.get(item.matter()).ref(), member.organisation(), "MEMBER"));
    }
    notes.noteSystem(ref, "invited", members.size(), items.of(ref).size());
    return members.stream().map(Member::group).toList();
  }

  /** @throws EnteredInvalid for somebody who is no member, or wrote already, or wrote nothing */
  public void paper(String ref, String paper, String by) {
    Member member = requireWriter(ref, by);
    if (!sessions.paper(ref, by, faults.written("paper", paper, 1), notes.now())) {
      throw faults.at("paper", "paper-twice");
    }
    notes.note(ref, "paper", by, member.organisation(), member.name());
  }

  /**
   * The member of that account, who has not written a paper.
   *
   * @throws EnteredInvalid for somebody who is no member or wrote already
   */
  @Transactional(readOnly = true)
  public Member requireWriter(String ref, String by) {
    Member member =
        sessions.members(ref).stream()
            .filter(one -> one.username().equals(by))
            .findFirst()
            .orElseThrow(() -> faults.at("paper", "no-member"));
    if (member.paper() != null) {
      throw faults.at("paper", "paper-twice");
    }
    return member;
  }

  /** The term for papers is over. Whose organisation gave its opinion on a matter before was not silent. */
  public void notePaperSilence(String ref) {
    List<String> cases = matters.on(ref).stream().map(Matter::ref).distinct().toList();
    Set<String> heard = Recusals.said(notes.cases().timelines(cases)).keySet();
    for (Member member : sessions.members(ref)) {
      if (member.paper() == null) {
        notes.noteSystem(ref, heard.contains(member.organisation()) ? "no-paper-again" : "no-paper", member.name());
      }
    }
  }

  /**
   * The clerk opens the meeting, or says why it is not held.
   *
   * @throws EnteredInvalid before the day of the meeting, or without a reason
   */
  public void open(String ref, boolean held, String note, String by, String organisation) {
    if (!held) {
      notes.note(ref, "cancelled", by, organisation, faults.written("note", note, LEAST_REASON));
      return;
    }
    JointSession session = sessions.get(ref);
    if (notes.today().isBefore(session.meetsOn())) {
      throw faults.at("answer", "too-early");
    }
    notes.note(ref, "opened", by, organisation);
  }

  /** Nothing was decided: what was on the agenda waits again. */
  public void cancel(String ref) {
    for (AgendaItem item : items.of(ref)) {
      if (item.state() == ItemState.LISTED) {
        items.state(ref, item.matter(), ItemState.RETURNED);
        matters.giveBack(item.matter());
        notes.noteSystem(matters.get(item.matter()).ref(), "not-held", ref);
      }
    }
    notes.cases().close(ref, "CLOSED", "CANCELLED", null);
  }

  /** @return numbers of the matters that are voted on, without those withdrawn meanwhile */
  public List<String> openVoting(String ref) {
    sessions.held(ref, notes.today());
    notes.cases().move(ref, "VOTING", notes.end("jointmeeting.vote"));
    return items.of(ref).stream()
        .filter(item -> item.state() == ItemState.LISTED)
        .map(item -> String.valueOf(item.matter()))
        .toList();
  }

  /** A term ran out and nothing was decided by it. @param element the step that reminds */
  public void remind(String ref, String element) {
    notes.noteSystem(ref, "overdue." + element);
  }
}
