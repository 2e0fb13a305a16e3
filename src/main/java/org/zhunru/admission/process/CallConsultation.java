package org.zhunru.admission.process;

import org.springframework.stereotype.Component;
import org.zhunru.admission.Application;
import org.zhunru.admission.AskedConsultations;
import org.zhunru.admission.Requests;
import org.zhunru.casefile.PersonalNumbers;
import org.zhunru.consultation.CalledTopic;
import org.zhunru.consultation.Consultations;
import org.zhunru.consultation.Extent;
import org.zhunru.consultation.SubjectType;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/**
 * A community is asked to consult its residents on the request, in a case of its own. What it is about in the words of T10
 * nobody declared; the community says it when it screens the topic.
 */
@Component
class CallConsultation implements ServiceTask {

  private static final int MOST_TITLE = 100;
  private static final int MOST_QUESTION = 2000;

  private final Consultations consultations;
  private final AskedConsultations asked;
  private final Requests requests;
  private final FormMessages messages;

  CallConsultation(
      Consultations consultations, AskedConsultations asked, Requests requests, FormMessages messages) {
    this.consultations = consultations;
    this.asked = asked;
    this.requests = requests;
    this.messages = messages;
  }

  @Override
  public void run(Scope scope) {
    String ref = scope.caseRef();
    String community = scope.get(AdmissionProcess.COMMUNITY);
    Application application = requests.application(ref);
    String title = cut(messages.text("consultation.title", open(application.title(), ref)), MOST_TITLE);
    String question =
        cut(messages.text("consultation.question", open(application.title(), ref), open(application.description(), "")).strip(), MOST_QUESTION);
    String consultation =
        consultations.call(
            new CalledTopic(
                ref, scope.get(AdmissionProcess.APPLICANT), community, title, question, SubjectType.OTHER, Extent.COMMUNITY,
                "system"));
    asked.asked(ref, community, consultation, title);
    scope.set(AdmissionProcess.CONSULTATION, consultation);
  }

  /** Everybody will read it: a text with somebody's number in it is left out. */
  private static String open(String text, String instead) {
    return text == null || PersonalNumbers.in(text) ? instead : text.strip();
  }

  private static String cut(String text, int most) {
    return text.codePointCount(0, text.length()) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most));
  }
}
