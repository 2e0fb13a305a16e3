package org.zhunru.admission.process;

import org.springframework.stereotype.Component;
import org.zhunru.admission.Opinions;
import org.zhunru.admission.Requests;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.Values;

/** What both opinion forms check before an opinion stands: a reason with every no, and nobody on the own draft. */
@Component
class OpinionTaking {

  private final Opinions opinions;
  private final Requests requests;
  private final FormMessages messages;

  OpinionTaking(Opinions opinions, Requests requests, FormMessages messages) {
    this.opinions = opinions;
    this.requests = requests;
    this.messages = messages;
  }

  Values take(OpenTask task, Actor actor, String round, String stance, String text) {
    if (!stance.equals(Opinions.AGREE) && Texts.missing(text)) {
      throw messages.fault("text", "opinion.reason-missing");
    }
    Requests.Standing standing = requests.standing(task.caseRef());
    if (actor.username().equals(standing.confirmedBy()) || actor.username().equals(standing.overriddenBy())) {
      throw messages.fault("stance", "opinion.same-person");
    }
    opinions.give(
        task.caseRef(),
        round,
        task.groups().iterator().next(),
        stance,
        Texts.orEmpty(text),
        actor.username(),
        actor.displayName());
    return Values.none();
  }
}
