package org.zhunru.admission;

/** What was asked cannot be done with the request as it stands; the code names a Chinese message. */
public class AdmissionRefusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String messageKey;

  /** @param messageKey key in messages/admission.properties */
  public AdmissionRefusal(String messageKey) {
    super(messageKey);
    this.messageKey = messageKey;
  }

  public String messageKey() {
    return messageKey;
  }
}
