package org.zhunru.consultation.web;

import org.springframework.stereotype.Component;
import org.zhunru.consultation.StreetProcedure;
import org.zhunru.consultation.StreetProcedures;

/** What the street decided on a topic of several communities, for the pages that show the topic. */
@Component("procedureWords")
class ProcedureWords {

  private final StreetProcedures procedures;

  ProcedureWords(StreetProcedures procedures) {
    this.procedures = procedures;
  }

  /** Null for a topic of one community. */
  public StreetProcedure of(String ref) {
    return procedures.find(ref).orElse(null);
  }
}
