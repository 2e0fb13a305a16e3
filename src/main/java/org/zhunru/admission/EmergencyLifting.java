package org.zhunru.admission;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.casefile.WrittenText;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Role;
import org.zhunru.register.AdmittedItem;
import org.zhunru.register.AdmittedItems;
import org.zhunru.register.ItemKind;
import org.zhunru.register.ItemState;

/** 解除应急: the response was lifted before the term is over, and a leader of the lead unit says so. */
@Service
@Transactional
public class EmergencyLifting {

  private static final int LONGEST_STATED = 200;

  private final CaseFiles cases;
  private final AdmittedItems register;
  private final CaseNotes notes;

  EmergencyLifting(CaseFiles cases, AdmittedItems register, CaseNotes notes) {
    this.cases = cases;
    this.register = register;
    this.notes = notes;
  }

  /** Whether this person may end it now. */
  @Transactional(readOnly = true)
  public boolean allowed(CaseHeader header, CurrentUser user) {
    return header.open() && user.has(Role.LEAD_LEADER) && register.find(header.ref()).filter(item -> mayEnd(item, user)).isPresent();
  }

  /**
   * Ends the emergency at once; department, communities and the lead unit get word of it.
   *
   * @param reason number of the order that lifts the response, or why it is over; 1 to 500 characters
   * @throws AccessDeniedException for anybody but a leader of the lead unit, or when it is not in force
   * @throws org.zhunru.casefile.NoSuchCase when there is none the user may see
   */
  public void lift(String ref, String reason, CurrentUser user) {
    CaseHeader header = cases.visible(ref, user);
    if (!allowed(header, user)) {
      throw new AccessDeniedException("Only a leader of the lead unit lifts an emergency in force");
    }
    notes.note(ref, "emergency-lifted", user.username(), user.organisation().code(), WrittenText.plain(reason));
    String stated = WrittenText.plain(reason);
    register.move(
        ref,
        ItemState.EXITED,
        notes.text("emergency.lifted", stated.length() <= LONGEST_STATED ? stated : stated.substring(0, LONGEST_STATED)));
  }

  private static boolean mayEnd(AdmittedItem item, CurrentUser user) {
    return item.kind() == ItemKind.EMERGENCY && item.state().live() && item.leadUnit().equals(user.organisation().code());
  }
}
