package org.zhunru.consultation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.consultation.Consultations.Line;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.Reach;

/** What a list shows beside the topics, in few questions to the database. */
@Component
class ListedCases {

  private final Organisations organisations;
  private final Reach reach;
  private final SittingRows sittings;
  private final ConsultationNotes notes;

  ListedCases(Organisations organisations, Reach reach, SittingRows sittings, ConsultationNotes notes) {
    this.organisations = organisations;
    this.reach = reach;
    this.sittings = sittings;
    this.notes = notes;
  }

  /** Codes of the communities in reach, merged ones too. */
  List<String> communities(CurrentUser user) {
    return reach.of(user);
  }

  /** Communities that are open and in reach. */
  List<Organisation> inReach(CurrentUser user) {
    List<String> codes = communities(user);
    return organisations.ofKind(Organisation.Kind.COMMUNITY).stream()
        .filter(one -> one.open() && codes.contains(one.code()))
        .toList();
  }

  Topic called(CalledTopic it) {
    return new Topic(
        "", it.community(), it.question(), it.subject(), it.extent(), it.organisation() != null, TopicOrigin.CASE, null, "", it.parentRef(), it.by(),
        notes.now(), null, null, null, null, null, null, null, null, null, null);
  }

  List<Line> of(List<Topic> topics) {
    Map<String, Sitting> newest =
        sittings.newest(topics.stream().map(Topic::ref).toList()).stream()
            .collect(Collectors.toMap(Sitting::ref, Function.identity()));
    Map<String, CaseHeader> headers = notes.cases().headers(topics.stream().map(Topic::ref).toList());
    Map<String, String> names = organisations.names(topics.stream().map(Topic::community).distinct().toList());
    return topics.stream()
        .map(
            topic ->
                new Line(
                    headers.get(topic.ref()), topic, names.getOrDefault(topic.community(), topic.community()),
                    newest.get(topic.ref())))
        .toList();
  }
}
