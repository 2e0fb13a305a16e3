package org.zhunru.jointmeeting;

import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.CaseClosed;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.identity.Organisations;

/**
 * What waits for the joint meeting. Other rooms refer matters here and hear of their end by {@link MatterDecided}, or by
 * {@link MatterWithdrawn} where the case ended before.
 */
@Service
@Transactional
public class JointAgenda {

  private final MatterRows matters;
  private final ItemRows items;
  private final JointNotes notes;
  private final Organisations organisations;
  private final Withdrawals withdrawals;

  JointAgenda(
      MatterRows matters, ItemRows items, JointNotes notes, Organisations organisations, Withdrawals withdrawals) {
    this.matters = matters;
    this.items = items;
    this.notes = notes;
    this.withdrawals = withdrawals;
    this.organisations = organisations;
  }

  /**
   * Refers a matter to the joint meeting of the lead unit that the case's applicant belongs to. One matter of a topic and a
   * subject is open for a case at a time; asked again while it is, nothing happens.
   *
   * @return false where it is open already, as it was asked then
   */
  public boolean refer(String ref, Referral asked) {
    if (matters.open(ref).stream().anyMatch(one -> one.topic() == asked.topic() && one.subject() == asked.subject())) {
      return false;
    }
    CaseHeader header = notes.cases().header(ref);
    String leadUnit = organisations.leadUnitOf(organisations.get(header.applicant())).code();
    matters.insert(
        new Matter(
            0, ref, asked.topic(), asked.subject(), header.title(), asked.question(), asked.findings(), asked.binding(),
            asked.urgent(), header.applicant(), leadUnit, MatterState.WAITING, null, notes.now()));
    notes.noteSystem(ref, "referred");
    return true;
  }

  /** Whether a matter of that topic of the case is open. */
  @Transactional(readOnly = true)
  public boolean waits(String ref, Topic topic) {
    return matters.open(ref).stream().anyMatch(matter -> matter.topic() == topic);
  }

  /** The matters of a case and where each stands, first first. */
  @Transactional(readOnly = true)
  public List<Matter> of(String ref) {
    return matters.of(ref);
  }

  /** Accounts of who voted on a matter of the case, whatever it was about; who recused himself did not. */
  @Transactional(readOnly = true)
  public Set<String> voters(String ref) {
    return items.voters(ref);
  }

  /** A case that ended has nothing left for the meeting to decide. */
  @EventListener
  void ended(CaseClosed closed) {
    matters.open(closed.header().ref()).forEach(withdrawals::withdraw);
  }
}
