package org.zhunru.refusal;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.zhunru.catalogue.Catalogue;
import org.zhunru.catalogue.Item;
import org.zhunru.register.AdmittedItem;

/** What register and lists say of a reported task on that day, in one sentence. */
@Component
class FoundWords {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

  private final Catalogue catalogue;
  private final RefusalNotes notes;

  FoundWords(Catalogue catalogue, RefusalNotes notes) {
    this.catalogue = catalogue;
    this.notes = notes;
  }

  /**
   * @param found null where it is none of them
   * @param item the admitted task, null where it is none
   * @param duty of the list, null where it is none
   * @param itemCode code of the item of the lists, empty where it is none
   */
  String of(Match.Kind found, AdmittedItem item, Duty duty, String itemCode) {
    if (found == null) {
      return notes.text("found.sentence.NONE");
    }
    if (found == Match.Kind.DUTY) {
      return notes.text("found.sentence.DUTY", duty.title(), duty.statute(), duty.article(), duty.lawText());
    }
    if (item == null) {
      return notes.text(
          "found.sentence." + found, itemCode, catalogue.item(itemCode).map(Item::title).orElse(""));
    }
    String from = item.inForceFrom() == null ? "" : DAY.format(item.inForceFrom());
    return item.filingNumber() == null
        ? notes.text("found.sentence." + found + ".unfiled", item.ref(), item.title(), from)
        : notes.text("found.sentence." + found, item.filingNumber(), item.title(), from);
  }
}
