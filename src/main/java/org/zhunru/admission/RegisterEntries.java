package org.zhunru.admission;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.register.AdmittedItems;
import org.zhunru.register.ItemKind;
import org.zhunru.register.NewItem;

/** Enters what was admitted into the register, with what each community gives to it and was promised for it. */
@Component
class RegisterEntries {

  private static final String STAFF_FIRST = "STAFF_BEFORE_EFFECT";

  private final AdmissionRows rows;
  private final AdmittedItems register;
  private final ItemKnowledge knowledge;
  private final Organisations organisations;

  RegisterEntries(
      AdmissionRows rows, AdmittedItems register, ItemKnowledge knowledge, Organisations organisations) {
    this.organisations = organisations;
    this.rows = rows;
    this.register = register;
    this.knowledge = knowledge;
  }

  void enter(String ref, ItemKind kind, LocalDate from, LocalDate to) {
    AdmissionRequest request = rows.get(ref);
    Application application = rows.application(ref);
    List<String> conditions = AdmissionRequest.codes(request.conditions());
    register.enter(
        new NewItem(
            ref,
            kind,
            application.title().strip(),
            application.description().strip(),
            application.itemCode(),
            request.listVersion() == null ? knowledge.catalogueVersion() : request.listVersion(),
            request.department(),
            request.leadUnit(),
            conditions,
            application.dataFields() == null ? "" : application.dataFields(),
            from,
            to,
            request.termDays(),
            current(application),
            orZero(application.hoursPerWeek()),
            application.visits() == null ? 0 : application.visits(),
            application.forms() == null ? 0 : application.forms(),
            orZero(application.fundingPerCommunity()).max(orZero(request.promisedMoney())),
            application.staffing() || request.promisedStaff() || conditions.contains(STAFF_FIRST)));
  }

  private static BigDecimal orZero(BigDecimal amount) {
    return amount == null ? BigDecimal.ZERO : amount;
  }

  /** The communities it was asked for, each with whoever took over from it. */
  private List<String> current(Application application) {
    return application.communities().stream()
        .map(organisations::get)
        .map(organisations::current)
        .map(Organisation::code)
        .distinct()
        .toList();
  }
}
