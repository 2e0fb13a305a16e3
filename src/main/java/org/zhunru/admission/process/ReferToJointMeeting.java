package org.zhunru.admission.process;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.zhunru.admission.Requests;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.jointmeeting.Finding;
import org.zhunru.jointmeeting.JointAgenda;
import org.zhunru.jointmeeting.Referral;
import org.zhunru.jointmeeting.Topic;

/** With the opinions gathered, the request waits for the joint meeting. */
@Component
class ReferToJointMeeting implements ServiceTask {

  private final JointAgenda agenda;
  private final Requests requests;
  private final FormMessages messages;

  ReferToJointMeeting(JointAgenda agenda, Requests requests, FormMessages messages) {
    this.agenda = agenda;
    this.requests = requests;
    this.messages = messages;
  }

  @Override
  public void run(Scope scope) {
    String ref = scope.caseRef();
    boolean urgent = Boolean.TRUE.equals(requests.application(ref).urgent());
    agenda.refer(
        ref, new Referral(Topic.ADMISSION, 0, messages.text("joint-question"), List.of(Finding.values()), urgent, Set.of()));
  }
}
