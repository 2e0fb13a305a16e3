package org.zhunru.admission.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import org.zhunru.admission.Draft;
import org.zhunru.admission.Drafts;
import org.zhunru.casefile.CaseDocuments;
import org.zhunru.casefile.DocumentHeader;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Role;

/** The drafts of a department's clerk with their documents; somebody else's draft is not there. */
@Component
class DraftDesk {

  /** Kind under which an emergency order is attached. */
  static final String EMERGENCY_ORDER = "EMERGENCY_ORDER";

  private final Drafts drafts;
  private final CaseDocuments documents;

  DraftDesk(Drafts drafts, CaseDocuments documents) {
    this.drafts = drafts;
    this.documents = documents;
  }

  static CurrentUser clerk(CurrentUser user) {
    if (!user.has(Role.DEPARTMENT_CLERK)) {
      throw new AccessDeniedException("Only a department applies");
    }
    return user;
  }

  /** @throws ResponseStatusException 404 where this person has no such draft */
  Draft get(long id, CurrentUser user) {
    return drafts.find(id, clerk(user)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  List<Draft> of(CurrentUser user) {
    return drafts.of(clerk(user)).stream().filter(draft -> !untouched(draft)).toList();
  }

  /** A new draft, or one that was begun and never written in. */
  @Transactional
  public Draft begin(CurrentUser user) {
    return drafts.of(clerk(user)).stream().filter(this::untouched).findFirst().orElseGet(() -> drafts.create(user));
  }

  /** @throws org.zhunru.admission.AdmissionRefusal when it is longer than any form */
  @Transactional
  public Draft create(Map<String, List<String>> fields, CurrentUser user) {
    Draft draft = drafts.create(clerk(user));
    replace(draft, fields, user);
    return get(draft.id(), user);
  }

  void replace(Draft draft, Map<String, List<String>> fields, CurrentUser user) {
    if (!drafts.save(draft.id(), fields, user)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }

  private boolean untouched(Draft draft) {
    return draft.fields().isEmpty() && documents(draft).isEmpty();
  }

  /** Keeps what was typed on one step; what other steps asked for stays. */
  Map<String, List<String>> save(Draft draft, Step step, Map<String, List<String>> sent, CurrentUser user) {
    Map<String, List<String>> merged = merged(draft, step, sent);
    replace(draft, merged, user);
    return merged;
  }

  static Map<String, List<String>> merged(Draft draft, Step step, Map<String, List<String>> sent) {
    Map<String, List<String>> merged = new LinkedHashMap<>(draft.fields());
    step.fields()
        .forEach(
            field -> {
              List<String> typed = sent.getOrDefault(field.name(), List.of());
              if (typed.stream().allMatch(String::isBlank)) {
                merged.remove(field.name());
              } else {
                merged.put(field.name(), List.copyOf(typed));
              }
            });
    return merged;
  }

  @Transactional
  public void remove(long id, CurrentUser user) {
    Draft draft = get(id, user);
    documents(draft).forEach(document -> documents.remove(document.id()));
    drafts.remove(draft.id(), user);
  }

  List<DocumentHeader> documents(Draft draft) {
    return documents.list(draft.documentsRef());
  }

  boolean emergencyOrder(Draft draft) {
    return documents(draft).stream().anyMatch(document -> document.kind().equals(EMERGENCY_ORDER));
  }
}
