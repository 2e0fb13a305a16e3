package org.zhunru.consultation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.EnteredFields;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.OpenCase;
import org.zhunru.casefile.PersonalNumbers;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.Role;

/** Makes a case of a topic. */
@Component
class Proposals {

  private static final int MOST_SIGNATURES = 100_000;

  private final TopicRows topics;
  private final ConsultationFlow flow;
  private final Organisations organisations;
  private final Rostrum rostrum;
  private final TopicChecks checks;

  Proposals(
      TopicRows topics, ConsultationFlow flow, Organisations organisations, Rostrum rostrum, TopicChecks checks) {
    this.checks = checks;
    this.topics = topics;
    this.flow = flow;
    this.organisations = organisations;
    this.rostrum = rostrum;
  }

  /** @throws EnteredInvalid with everything that is wrong; a ruling that bars what residents signed leaves a trace */
  String enter(NewTopic typed, String community, String by) {
    EnteredFields fields = rostrum.faults().fields();
    String title = fields.text("title", typed.title(), 4, 100);
    String question = fields.text("question", typed.question(), 10, 2000);
    SubjectType subject = fields.choice("subjectType", typed.subjectType(), SubjectType.class);
    Extent extent = fields.choice("extent", typed.extent(), Extent.class);
    TopicOrigin origin = fields.choice("topicOrigin", typed.topicOrigin(), TopicOrigin.class);
    boolean signed = origin == TopicOrigin.SIGNATURES;
    Signers signers = signed ? fields.choice("signers", typed.signers(), Signers.class) : null;
    Integer count = signed ? fields.whole("signatures", typed.signatures(), 1, MOST_SIGNATURES) : null;
    String spokesman = signed ? fields.text("spokesman", typed.spokesman(), 2, 60) : "";
    fields.require(!PersonalNumbers.in(spokesman), "spokesman", "personal");
    Convening convening = signed ? checks.signatures().entered(fields, signers, count, subject, extent, community) : null;
    fields
        .require(origin != TopicOrigin.CASE, "topicOrigin", "by-case")
        .require(!PersonalNumbers.in(title), "title", "personal")
        .require(!PersonalNumbers.in(question), "question", "personal")
        .done();
    if (convening == null || !convening.obliged()) {
      requireFree(title, question, convening, community, by);
    }
    boolean entrusted = !signed && "true".equals(typed.entrusted());
    return open(
        title,
        new Topic(
            "", community, question, subject, extent, entrusted, origin, count, spokesman, null, by, rostrum.now(), null,
            null, null, null, null, null, null, null, null, convening),
        null);
  }

  /** A ruling of the joint meeting binds the committee, and no residents whom the law gives their meeting. */
  private void requireFree(String title, String question, Convening signed, String community, String by) {
    Optional<String> barred = checks.referred().barred(community, title, question);
    if (barred.isEmpty()) {
      return;
    }
    if (signed != null) {
      checks.refused().keep(title, signed, barred.get(), community, by);
    }
    throw new EnteredInvalid(List.of(new EnteredInvalid.Fault("question", barred.get())));
  }

  /** @param asker code of the organisation whose case asks, null where none does */
  String open(String title, Topic typed, String asker) {
    ConsultationNotes notes = rostrum.notes();
    String ref =
        notes
            .cases()
            .open(
                new OpenCase(
                    Consultations.KIND, title, "", "PROPOSED", typed.community(), typed.proposedBy()));
    topics.insert(
        new Topic(
            ref, typed.community(), typed.question(), typed.subjectType(), typed.extent(), typed.entrusted(), typed.origin(),
            typed.signatures(), typed.spokesman(), typed.parent(), typed.proposedBy(), typed.proposedAt(), null, null, null,
            null, null, null, null, null, null, typed.convening()));
    notes.note(
        ref, "proposed." + typed.origin(), typed.proposedBy(), typed.community(), typed.signatures() == null ? 0 : typed.signatures());
    checks.signatures().kept(ref, typed);
    if (typed.demanded()) {
      notes.noteSystem(ref, "demanded", notes.demand(typed.convening()));
    }
    notes.move(ref, "PROPOSED", "consultation.screening");
    Organisation community = organisations.get(typed.community());
    organisations.streetOf(community).ifPresent(street -> notes.cases().addParty(ref, street.code(), "STREET"));
    Organisation lawyers = lawyers(community).orElse(null);
    if (lawyers != null) {
      notes.cases().addParty(ref, lawyers.code(), "LEGAL");
    }
    String legalGroup =
        lawyers == null
            ? Role.LEAD_CLERK.in(organisations.leadUnitOf(community).code())
            : Role.LEGAL_REVIEWER.in(lawyers.code());
    String reviser = Role.COMMUNITY_COMMITTEE.in(typed.community());
    if (asker != null) {
      notes.cases().addParty(ref, asker, "DEPARTMENT");
      reviser = Role.DEPARTMENT_CLERK.in(asker);
    }
    flow.begin(ref, typed.community(), organisations.streetGroupOf(community), legalGroup, reviser);
    return ref;
  }

  private Optional<Organisation> lawyers(Organisation community) {
    return organisations
        .districtOf(community)
        .flatMap(district -> organisations.holding(Role.LEGAL_REVIEWER, district).stream().findFirst());
  }
}
