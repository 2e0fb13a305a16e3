package org.zhunru.admission;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.register.AdmittedItems;
import org.zhunru.register.Figure;
import org.zhunru.register.Figures;
import org.zhunru.register.ItemKind;
import org.zhunru.register.NewItem;

/** Enters what was admitted into the register, with what each community gives to it and was promised for it. */
@Component
class RegisterEntries {

  private static final String RESIDENTS_CHANGES = "RESIDENTS_CHANGES";
  private static final String STAFF_FIRST = "STAFF_BEFORE_EFFECT";

  private final AdmissionRows rows;
  private final AdmittedItems register;
  private final ItemKnowledge knowledge;
  private final Organisations organisations;
  private final EntryGrounds grounds;

  RegisterEntries(
      AdmissionRows rows,
      AdmittedItems register,
      ItemKnowledge knowledge,
      Organisations organisations,
      EntryGrounds grounds) {
    this.grounds = grounds;
    this.organisations = organisations;
    this.rows = rows;
    this.register = register;
    this.knowledge = knowledge;
  }

  /** The papers of an emergency say more than its first report. */
  void restate(String ref) {
    AdmissionRequest request = rows.get(ref);
    Application application = rows.application(ref);
    register.restate(
        ref, figures(request, application), sendsPeople(request, application), dataFields(application));
  }

  private static boolean sendsPeople(AdmissionRequest request, Application application) {
    return application.staffing()
        || request.promisedStaff()
        || AdmissionRequest.codes(request.conditions()).contains(STAFF_FIRST);
  }

  private static String dataFields(Application application) {
    return application.dataFields() == null ? "" : application.dataFields();
  }

  void enter(String ref, ItemKind kind, LocalDate from, LocalDate to) {
    AdmissionRequest request = rows.get(ref);
    Application application = rows.application(ref);
    Figures figures = figures(request, application);
    List<String> conditions = AdmissionRequest.codes(request.conditions());
    FollowUps.FollowUp after = grounds.followUps().of(ref);
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
            dataFields(application),
            from,
            to,
            request.termDays(),
            current(application),
            figures.hoursPerWeek(),
            figures.visits(),
            figures.forms(),
            figures.money(),
            sendsPeople(request, application),
            figures.unstated(),
            after.publicityDays(),
            after.filing()));
    if (conditions.contains(RESIDENTS_CHANGES)) {
      register.bind(ref, grounds.consultations().changes(ref));
    }
  }

  private static Figures figures(AdmissionRequest request, Application application) {
    Set<Figure> unstated = EnumSet.noneOf(Figure.class);
    note(unstated, Figure.HOURS, application.hoursPerWeek());
    note(unstated, Figure.VISITS, application.visits());
    note(unstated, Figure.FORMS, application.forms());
    if (request.promisedMoney() == null) {
      note(unstated, Figure.MONEY, application.fundingPerCommunity());
    }
    return new Figures(
        orZero(application.hoursPerWeek()),
        application.visits() == null ? 0 : application.visits(),
        application.forms() == null ? 0 : application.forms(),
        orZero(application.fundingPerCommunity()).max(orZero(request.promisedMoney())),
        unstated);
  }

  private static void note(Set<Figure> unstated, Figure figure, Object declared) {
    if (declared == null) {
      unstated.add(figure);
    }
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
