package org.zhunru.admission;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.WrittenText;
import org.zhunru.catalogue.Catalogue;
import org.zhunru.identity.CurrentUser;

/** What must be right before a request is taken in at all. The formal check (T1) comes after it and lists gaps. */
@Component
class ApplicationCheck {

  /** No admission runs longer; a renewal follows. */
  private static final int LONGEST_YEARS = 3;

  private final Validator validator;
  private final MessageSource messages;
  private final Catalogue catalogue;
  private final FactsOfRequest facts;

  ApplicationCheck(Validator validator, MessageSource messages, Catalogue catalogue, FactsOfRequest facts) {
    this.validator = validator;
    this.messages = messages;
    this.catalogue = catalogue;
    this.facts = facts;
  }

  void refuseFaults(Application application, CurrentUser user, LocalDate today) {
    List<ApplicationInvalid.Fault> faults = faults(application, user, today);
    if (!faults.isEmpty()) {
      throw new ApplicationInvalid(faults);
    }
  }

  /** Papers that come after an emergency began say what it needs; what is done stays as the communities read it. */
  void refuseOtherTask(Application before, Application papers) {
    List<ApplicationInvalid.Fault> faults = new ArrayList<>();
    if (!plain(papers.title()).equals(plain(before.title()))) {
      faults.add(fault("title", "admission.fault.emergency-title", plain(before.title())));
    }
    if (!plain(papers.description()).equals(plain(before.description()))) {
      faults.add(fault("description", "admission.fault.emergency-description"));
    }
    if (!faults.isEmpty()) {
      throw new ApplicationInvalid(faults);
    }
  }

  /** A browser sends lines with other ends than a program does; that changes no task. */
  private static String plain(String text) {
    return WrittenText.plain(text).replace("\r\n", "\n");
  }

  List<ApplicationInvalid.Fault> faults(Application a, CurrentUser user, LocalDate today) {
    List<ApplicationInvalid.Fault> faults = new ArrayList<>();
    faults.addAll(unwritable(a));
    validator.validate(a).stream()
        .sorted(Comparator.comparing(v -> v.getPropertyPath().toString()))
        .forEach(v -> faults.add(new ApplicationInvalid.Fault(field(v), v.getMessage())));
    if (a.startDate() != null && a.startDate().isBefore(today)) {
      faults.add(fault("startDate", "admission.fault.start-past"));
    }
    if (a.startDate() != null && a.endDate() != null) {
      if (a.endDate().isBefore(a.startDate())) {
        faults.add(fault("endDate", "admission.fault.end-before-start"));
      } else if (a.endDate().isAfter(a.startDate().plusYears(LONGEST_YEARS))) {
        faults.add(fault("endDate", "admission.fault.too-long", LONGEST_YEARS));
      }
    }
    if (!a.itemCode().isEmpty() && !catalogue.inForce(a.itemCode())) {
      faults.add(fault("matchedItemCode", "admission.fault.unknown-item", a.itemCode()));
    }
    if (a.communities() != null
        && !a.communities().isEmpty()
        && a.communities().stream().noneMatch(Application::blank)
        && !facts.withinReach(a.communities(), user.organisation())) {
      faults.add(fault("communities", "admission.fault.out-of-reach"));
    }
    if (a.communities() != null && a.communities().stream().distinct().count() < a.communities().size()) {
      faults.add(fault("communities", "admission.fault.community-twice"));
    }
    if (a.fundingAmount() != null && a.fundingPerCommunity() != null && a.communities() != null) {
      BigDecimal sum = a.fundingPerCommunity().multiply(BigDecimal.valueOf(a.communities().size()));
      if (sum.compareTo(a.fundingAmount()) > 0) {
        faults.add(fault("fundingPerCommunity", "admission.fault.funding-exceeds", sum.toPlainString()));
      }
    }
    if (a.surveyValidUntil() != null && a.surveyValidUntil().isBefore(today)) {
      faults.add(fault("surveyValidUntil", "admission.fault.survey-expired"));
    }
    return faults;
  }

  private List<ApplicationInvalid.Fault> unwritable(Application a) {
    List<ApplicationInvalid.Fault> faults = new ArrayList<>();
    for (RecordComponent component : Application.class.getRecordComponents()) {
      if (component.getType() == String.class && !WrittenText.legible(text(component, a))) {
        faults.add(fault(component.getName(), "admission.fault.unwritable"));
      }
    }
    return faults;
  }

  private static String text(RecordComponent component, Application a) {
    try {
      return (String) component.getAccessor().invoke(a);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String field(ConstraintViolation<?> violation) {
    String path = violation.getPropertyPath().toString();
    int end = path.indexOf('[');
    return end < 0 ? path : path.substring(0, end);
  }

  private ApplicationInvalid.Fault fault(String field, String key, Object... values) {
    return new ApplicationInvalid.Fault(field, messages.getMessage(key, values, Locale.SIMPLIFIED_CHINESE));
  }
}
