package org.zhunru.inventory;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is imposed on communities beside their tasks, and whether a data field is already given to somebody else. */
@Service
@Transactional
public class Inventory {

  private final GivenData given;
  private final AllowedPlaques allowed;

  Inventory(GivenData given, AllowedPlaques allowed) {
    this.given = given;
    this.allowed = allowed;
  }

  /**
   * Data fields of an application that these communities already give to another department, by a report form in use or an
   * admitted task in force; in the order of the application, each field once for each form and community.
   *
   * @param dataFieldsText as the applicant wrote it: one field a line, or separated by 、，；; what stands after a dash, a
   *     colon, in brackets or after 来自 is not read; null or blank finds nothing
   * @param communities codes
   * @param department code of the organisation that asks; its own forms are no duplicates
   */
  @Transactional(readOnly = true)
  public List<DuplicateField> duplicates(String dataFieldsText, List<String> communities, String department) {
    return given.among(FieldNames.in(dataFieldsText), communities, department);
  }

  /** Whether a plaque of that name may hang at the community of that code. */
  @Transactional(readOnly = true)
  public boolean plaqueAllowed(String name, String community) {
    return allowed.answer(name, community).allowed();
  }
}
