package org.zhunru.refusal;

import java.time.LocalDate;

/**
 * Command: a community says which task it was handed. Texts are never null.
 *
 * @param chosen which of the offered matches it is: {@code item:} and a case number, {@code list:} and an item code,
 *     {@code duty:} and the code of a legal duty, {@code none}, or empty where none was chosen
 * @param department code of the organisation that asked, empty where it is none of the district
 * @param otherAsker who asked, where it is none of the district
 * @param emergency whether the asker called it an emergency
 * @param orderNumber number of the emergency order as the asker gave it, empty where none was shown
 * @param duty SURE where the community thinks the law gives the task to itself, SAID where the asker says so, else empty
 * @param certificate code of the certificate asked for, OTHER, or empty where none is asked for
 * @param survey COMPLETE, MISSING or UNSEEN marks of the form to be filled, empty where there is none
 * @param beyond what is asked beyond the admitted task, empty where nothing is
 */
public record ReportTask(
    String matter,
    String detail,
    String chosen,
    String department,
    String otherAsker,
    Channel channel,
    LocalDate askedOn,
    boolean emergency,
    String orderNumber,
    String duty,
    String certificate,
    String survey,
    String surveyNumber,
    String beyond) {

  static final String ITEM = "item:";
  static final String LIST = "list:";
  static final String DUTY = "duty:";
  static final String NONE = "none";

  String itemRef() {
    return chosen.startsWith(ITEM) ? chosen.substring(ITEM.length()) : null;
  }

  String itemCode() {
    return chosen.startsWith(LIST) ? chosen.substring(LIST.length()) : "";
  }

  String dutyCode() {
    return chosen.startsWith(DUTY) ? chosen.substring(DUTY.length()) : "";
  }
}
