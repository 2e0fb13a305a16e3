package org.zhunru.consultation;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.identity.Organisations;

/** What the joint meeting ruled on consultations that were referred to it, and which topics may therefore not be put again. */
@Service
@Transactional
public class ReferredTopics {

  private final RulingRows rulings;
  private final TopicRows topics;
  private final Organisations organisations;
  private final ConsultationNotes notes;

  ReferredTopics(RulingRows rulings, TopicRows topics, Organisations organisations, ConsultationNotes notes) {
    this.organisations = organisations;
    this.rulings = rulings;
    this.topics = topics;
    this.notes = notes;
  }

  /** From now on it binds the community. */
  public void rule(Ruling ruling) {
    Topic topic = topics.get(ruling.ref());
    rulings.insert(ruling, topic.community(), notes.cases().header(ruling.ref()).title(), topic.question());
  }

  /** @param ref number of a consultation; empty where none was ruled on it */
  @Transactional(readOnly = true)
  public Optional<Ruling> of(String ref) {
    return rulings.of(ref);
  }

  /** Why the community may not put this topic today, in Chinese; empty where it may. What was ruled on one that was merged into it binds it. */
  @Transactional(readOnly = true)
  public Optional<String> barred(String community, String title, String question) {
    LocalDate today = notes.today();
    return rulings.against(organisations.withMerged(community), title, question, today).stream().findFirst().map(ruling -> sentence(ruling, today));
  }

  private String sentence(Ruling ruling, LocalDate today) {
    boolean term = ruling.barredUntil() != null && !ruling.barredUntil().isBefore(today);
    return term
        ? notes.text("invalid.barred-until", ruling.ref(), ruling.session(), ConsultationNotes.day(ruling.barredUntil()))
        : notes.text("invalid.barred-unchanged", ruling.ref(), ruling.session());
  }
}
