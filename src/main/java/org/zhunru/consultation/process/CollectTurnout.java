package org.zhunru.consultation.process;

import org.springframework.stereotype.Component;
import org.zhunru.consultation.ResultWork;
import org.zhunru.consultation.Sitting;
import org.zhunru.consultation.Turnout;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** Attendance and votes become the facts of T11. */
@Component
class CollectTurnout implements ServiceTask {

  private final ResultWork work;

  CollectTurnout(ResultWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    Turnout turnout = work.count(scope.caseRef());
    Sitting sitting = turnout.sitting();
    scope.offer(
        TopicFacts.of(turnout.topic())
            .with("recordedForm", turnout.topic().form())
            .with("heldYear", sitting.heldOn().getYear())
            .with("invited", turnout.figures().invited())
            .with("baseCount", sitting.base() == null ? turnout.figures().invited() : sitting.base().count())
            .with("present", turnout.figures().present())
            .with("votesFor", turnout.figures().votesFor())
            .with("quorumShare", turnout.quorumShare())
            .with("supportThreshold", turnout.supportThreshold())
            .with("residentsAttendance", turnout.residents().attendance())
            .with("residentsAttendanceStrict", turnout.residents().attendanceStrict())
            .with("residentsDecision", turnout.residents().decision())
            .with("residentsDecisionStrict", turnout.residents().decisionStrict())
            .with("representativesAttendance", turnout.representatives().attendance())
            .with("representativesAttendanceStrict", turnout.representatives().attendanceStrict())
            .with("representativesDecision", turnout.representatives().decision())
            .with("representativesDecisionStrict", turnout.representatives().decisionStrict())
            .with("directlyAffectedObjection", turnout.figures().affectedAgainst() > 0)
            .with("affectedBuildings", turnout.figures().affectedBuildings())
            .with("affectedRepresented", turnout.figures().affectedRepresented())
            .with("legalityIssue", sitting.legalityIssue())
            .with("attempt", sitting.attempt())
            .with("revised", sitting.revised()));
  }
}
