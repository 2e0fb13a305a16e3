package org.zhunru.tenure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.jointmeeting.JointAgenda;
import org.zhunru.jointmeeting.MatterDecided;
import org.zhunru.jointmeeting.Referral;
import org.zhunru.jointmeeting.Topic;

/** Refers exits and objections to the joint meeting, each as a matter of its own, and takes what became of them. */
@Service
@Transactional
public class Referrals {

  /**
   * Who brought an exit before the meeting, or judged what it is brought for, has no vote on it. Who handled or signed the
   * admission has: an exit does not decide again whether it was right.
   */
  private static final Set<String> EXIT_BINDS =
      Set.of(
          "tenure.exit-proposed",
          "tenure.law-repealed",
          "tenure.breach-reported",
          "tenure.breach-confirmed",
          "tenure.breach-dismissed",
          "tenure.rectified",
          "tenure.rectification-passed",
          "tenure.rectification-failed",
          "tenure.funds-reversed");

  private final JointAgenda agenda;
  private final Questions questions;
  private final Exits exits;
  private final Objections objections;
  private final JointMeetings meetings;

  Referrals(
      JointAgenda agenda, Questions questions, Exits exits, Objections objections, JointMeetings meetings) {
    this.agenda = agenda;
    this.questions = questions;
    this.exits = exits;
    this.objections = objections;
    this.meetings = meetings;
  }

  /**
   * @param exit number of the exit
   * @return false where the case of the item is over: nothing is left to decide, and the exit lapses
   */
  public boolean referExit(String ref, int exit) {
    if (questions.over(ref)) {
      exits.lapse(exit);
      return false;
    }
    agenda.refer(
        ref, new Referral(Topic.EXIT, exit, questions.exit(ref, exit), List.of(), questions.urgent(ref), EXIT_BINDS));
    return true;
  }

  /**
   * The meeting decides on the admission again: whoever handled or signed it has no vote. What waits there already under the
   * question of an earlier version keeps that question and its meaning.
   *
   * @param objection id of the objection, found to have substance
   */
  public void referObjection(String ref, int objection) {
    Referral asked =
        new Referral(
            Topic.OBJECTION, objection, questions.objection(objection), List.of(), questions.urgent(ref), Set.of());
    if (agenda.refer(ref, asked)) {
      objections.askForRevocation(objection);
    }
  }

  /**
   * The meeting decided on an exit.
   *
   * @return false where the exit lapsed before: another one ended the item in the same session
   */
  public boolean exitDecided(MatterDecided decided) {
    int exit = Math.toIntExact(decided.subject());
    if (!exits.decide(exit, decided.carried())) {
      return false;
    }
    meetings.onExit(decided, exits.reason(exit));
    return true;
  }

  /**
   * The meeting decided again after an objection.
   *
   * @return whether the admission is {@link Objections#KEPT} or {@link Objections#REVOKED}; empty where the objection lapsed
   *     before: another one took the admission back in the same session
   */
  public Optional<String> redecided(MatterDecided decided) {
    int id = Math.toIntExact(decided.subject());
    if (!objections.inReview(id)) {
      return Optional.empty();
    }
    boolean revocation = objections.asksForRevocation(id);
    boolean kept = decided.carried() != revocation;
    meetings.onObjection(decided, revocation, objections.get(id).number());
    objections.redecided(decided.ref(), id, kept, decided.conclusion());
    return Optional.of(kept ? Objections.KEPT : Objections.REVOKED);
  }

  /** The case ended before the meeting decided. @return false where the exit had its end already */
  public boolean exitWithdrawn(long exit) {
    return exits.lapse(Math.toIntExact(exit));
  }

  /** The case ended before the meeting decided. @return false where the objection had its end already */
  public boolean objectionWithdrawn(long objection) {
    return objections.lapse(Math.toIntExact(objection));
  }
}
