package org.zhunru.refusal;

import java.time.LocalDate;
import org.zhunru.catalogue.Item;
import org.zhunru.catalogue.ListType;
import org.zhunru.register.AdmittedItem;

/**
 * An admitted task or an item of the lists that a reported task may be.
 *
 * @param choice what {@link ReportTask#chosen()} says where it is this one
 * @param department name of the department it is done for; of a duty the statute
 * @param reference filing number, or code of the item of the lists, or the article; empty where there is none
 * @param standing code of where it stands, empty for an item of the lists
 */
public record Match(String choice, Kind kind, String title, String department, String reference, String standing) {

  static Kind kind(AdmittedItem item, String community, LocalDate today) {
    if (!item.communities().contains(community)) {
      return Kind.ELSEWHERE;
    }
    return item.inForceOn(today) ? Kind.IN_FORCE_HERE : item.comingOn(today) ? Kind.COMING : Kind.NOT_IN_FORCE;
  }

  static Kind kind(Item item) {
    return item.list() == ListType.NEGATIVE ? Kind.NEGATIVE : Kind.LISTED;
  }

  /** Best first. */
  public enum Kind {
    /** On the list of duties that the law gives to the community itself. */
    DUTY,
    /** Admitted, and done in this community now. */
    IN_FORCE_HERE,
    /** Admitted for this community; its first day in force has not come. */
    COMING,
    /** Admitted for this community, and not in force now. */
    NOT_IN_FORCE,
    /** Admitted for other communities only. */
    ELSEWHERE,
    /** On the lists; nobody's task was admitted for it here. */
    LISTED,
    /** On the list of what may not be asked of a community. */
    NEGATIVE
  }
}
