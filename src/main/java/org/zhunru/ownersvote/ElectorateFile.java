package org.zhunru.ownersvote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.EnteredInvalid.Fault;
import org.zhunru.casefile.WrittenText;
import org.zhunru.sheet.SheetRefused;
import org.zhunru.sheet.SheetRow;
import org.zhunru.sheet.Sheets;

/** Reads a list of units from a spreadsheet: 房号、业主、专有部分面积、业主编号、未售出. */
@Component
class ElectorateFile {

  private static final List<String> COLUMNS = List.of("unit", "owner", "area", "ownerNumber", "unsold");
  private static final Set<String> NEEDED = Set.of("unit", "owner", "area");
  private static final int MOST_FAULTS = 20;

  private final OwnersVoteNotes notes;

  ElectorateFile(OwnersVoteNotes notes) {
    this.notes = notes;
  }

  /**
   * Adds all rows to the roll.
   *
   * @throws EnteredInvalid naming up to {@value #MOST_FAULTS} rows that are wrong, or what the file lacks
   */
  void read(byte[] content, Roll roll) {
    List<SheetRow> sheet;
    try {
      sheet = Sheets.read(content);
    } catch (SheetRefused why) {
      throw new EnteredInvalid(List.of(new Fault("file", why.getMessage())));
    }
    Map<String, Integer> places = places(sheet.get(0));
    List<Fault> faults = new ArrayList<>();
    for (SheetRow row : sheet.subList(1, sheet.size())) {
      try {
        roll.add(unit(row, places));
      } catch (EnteredInvalid wrong) {
        faults.add(new Fault("file", notes.text("invalid.row", row.number(), wrong.faults().get(0).message())));
      }
    }
    if (sheet.size() == 1) {
      faults.add(new Fault("file", notes.text("invalid.no-rows")));
    }
    if (!faults.isEmpty()) {
      throw new EnteredInvalid(faults.subList(0, Math.min(MOST_FAULTS, faults.size())));
    }
  }

  private Map<String, Integer> places(SheetRow heads) {
    Map<String, Integer> places = new HashMap<>();
    for (String column : COLUMNS) {
      String head = notes.text("column." + column);
      int place = heads.cells().indexOf(head);
      if (place < 0 && NEEDED.contains(column)) {
        throw new EnteredInvalid(List.of(new Fault("file", notes.text("invalid.column", head))));
      }
      places.put(column, place);
    }
    return places;
  }

  private static NewUnit unit(SheetRow row, Map<String, Integer> places) {
    List<String> cells = COLUMNS.stream().map(column -> WrittenText.plain(row.cell(places.get(column)))).toList();
    return new NewUnit(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4));
  }
}
