package org.zhunru.refusal;

import org.springframework.stereotype.Component;
import org.zhunru.district.Parameters;
import org.zhunru.register.AdmittedItem;
import org.zhunru.register.Likeness;

/** Whether a report perhaps names something known, until somebody verified it. */
@Component
class SameMatter {

  /** The district's number: from this likeness on something known is perhaps what was reported. */
  private static final String SAME = "refusal.same-matter";

  private final Parameters parameters;

  SameMatter(Parameters parameters) {
    this.parameters = parameters;
  }

  boolean perhaps(AdmittedItem item, ReportTask report) {
    return !report.itemCode().isEmpty() && report.itemCode().equals(item.itemCode())
        || perhaps(item.title(), report.matter());
  }

  boolean perhaps(String name, String matter) {
    return Likeness.between(name, matter) >= parameters.value(SAME).doubleValue();
  }
}
