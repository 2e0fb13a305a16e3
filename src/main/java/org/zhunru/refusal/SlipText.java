package org.zhunru.refusal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.zhunru.catalogue.Catalogue;
import org.zhunru.catalogue.CertificateKind;
import org.zhunru.district.DistrictClock;
import org.zhunru.district.Parameters;
import org.zhunru.identity.Organisations;

/** Writes the slip on the day it is issued, from what was established of the report. */
@Component
class SlipText {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

  private final RefusalNotes notes;
  private final Organisations organisations;
  private final Catalogue catalogue;
  private final Parameters parameters;
  private final DistrictClock clock;

  SlipText(
      RefusalNotes notes, Organisations organisations, Catalogue catalogue, Parameters parameters, DistrictClock clock) {
    this.notes = notes;
    this.organisations = organisations;
    this.catalogue = catalogue;
    this.parameters = parameters;
    this.clock = clock;
  }

  Slips.Slip of(Refusal refusal) {
    Refusal.Asked asked = refusal.asked();
    String leadUnit = organisations.get(refusal.leadUnit()).name();
    return new Slips.Slip(
        notes.text("slip.organ", organisations.get(refusal.community()).name()),
        asked.asker(),
        notes.text(
            "slip.asked",
            DAY.format(asked.on()),
            notes.text("channel." + asked.channel()),
            asked.matter(),
            refusal.foundSaid()),
        notes.text("ground." + refusal.ground()),
        notes.text("law." + refusal.ground()),
        remarks(refusal, leadUnit),
        leadUnit,
        refusal.slipAt() == null ? clock.today() : LocalDate.ofInstant(refusal.slipAt(), DistrictClock.ZONE));
  }

  private List<String> remarks(Refusal refusal, String leadUnit) {
    List<String> remarks = new ArrayList<>();
    catalogue.certificates().stream()
        .filter(kind -> kind.code().equals(refusal.asked().certificate()))
        .findFirst()
        .map(this::certificate)
        .ifPresent(remarks::add);
    if (refusal.provisional()) {
      remarks.add(notes.text("slip.provisional", leadUnit));
    }
    remarks.add(notes.text("slip.protection"));
    remarks.add(answer(refusal, leadUnit));
    return remarks;
  }

  private String certificate(CertificateKind kind) {
    return notes.text("slip.certificate", kind.title(), kind.howToObtainInstead());
  }

  /** What who asked may do now; where the finding came first, nobody promises another. */
  private String answer(Refusal refusal, String leadUnit) {
    if (refusal.finding().confirmed() != null) {
      return notes.text("slip.answer.verified", leadUnit);
    }
    return refusal.asked().department() == null
        ? notes.text("slip.answer.unknown", leadUnit)
        : notes.text(
            "slip.answer", parameters.number("refusal.statement"), leadUnit, parameters.number("refusal.verification"));
  }
}
