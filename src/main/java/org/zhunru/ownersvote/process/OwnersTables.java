package org.zhunru.ownersvote.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Decisions;
import org.zhunru.engine.Facts;
import org.zhunru.ownersvote.OwnersRules;
import org.zhunru.ownersvote.OwnersSubject;

/** The tables ownersvote-subject and ownersvote-again, asked before a vote is opened. */
@Component
class OwnersTables implements OwnersRules {

  private final Decisions decisions;

  OwnersTables(Decisions decisions) {
    this.decisions = decisions;
  }

  @Override
  public String unfit(OwnersSubject subject, String topic) {
    return refusal("ownersvote-subject", Facts.none().with("subject", subject.name()).with("topic", topic));
  }

  @Override
  public String again(String earlier, boolean termOver) {
    return refusal("ownersvote-again", Facts.none().with("earlier", earlier).with("termOver", termOver));
  }

  private String refusal(String table, Facts facts) {
    Object said = decisions.evaluate(table, facts).outputs().get("refusal");
    return said == null ? "" : said.toString();
  }
}
