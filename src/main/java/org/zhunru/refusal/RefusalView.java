package org.zhunru.refusal;

import java.util.List;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.casefile.Milestone;

/**
 * Everything a party sees of a report.
 *
 * @param community name of the community
 * @param leadUnit name of the lead unit
 * @param certificate name of the certificate asked for, empty where none was
 * @param slip word for word as it was issued, null where none was
 * @param again every report that was joined in it, first first
 * @param protection null where no slip was issued
 * @param letter in which a sanction is proposed, null where none was addressed
 * @param mayLookAgain whether this person may ask the lead unit to look again
 */
public record RefusalView(
    CaseHeader header,
    Refusal refusal,
    String community,
    String leadUnit,
    String certificate,
    Slips.Slip slip,
    List<Refusal.Again> again,
    Slips.Protection protection,
    Letters.Letter letter,
    List<Milestone> timeline,
    boolean mayLookAgain) {

  /** How often it was reported. */
  public int reports() {
    return again.size();
  }
}
