package org.zhunru.consultation;

/** What this room asks of its process. */
public interface ConsultationFlow {

  /** @param legalGroup candidate group of whoever checks the legality */
  void begin(String ref, String community, String legalGroup);
}
