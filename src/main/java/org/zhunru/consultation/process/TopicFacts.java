package org.zhunru.consultation.process;

import org.zhunru.consultation.Topic;
import org.zhunru.engine.Facts;

/** What the tables are told of a topic. */
final class TopicFacts {

  private TopicFacts() {}

  static Facts of(Topic topic) {
    return Facts.none()
        .with("subjectType", topic.subjectType().name())
        .with("scope", topic.extent().name())
        .with("entrustedByGovernment", topic.entrusted())
        .with("demanded", topic.demanded());
  }
}
