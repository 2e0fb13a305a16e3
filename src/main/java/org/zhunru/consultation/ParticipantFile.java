package org.zhunru.consultation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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

/** Reads a list of participants from a spreadsheet: 姓名、席位、楼栋或小组、直接利害关系、联系方式、利害关系申报、申报说明. */
@Component
class ParticipantFile {

  private static final List<String> COLUMNS = List.of("name", "seat", "building", "affected", "contact", "interest", "interestNote");
  private static final Set<String> NEEDED = Set.of("name", "seat");
  private static final int MOST_FAULTS = 20;

  private final Invitations invitations;
  private final ConsultationNotes notes;

  ParticipantFile(Invitations invitations, ConsultationNotes notes) {
    this.invitations = invitations;
    this.notes = notes;
  }

  /** @throws EnteredInvalid naming up to {@value #MOST_FAULTS} rows that are wrong, or what the file lacks */
  List<NewParticipant> read(byte[] content) {
    List<SheetRow> sheet;
    try {
      sheet = Sheets.read(content);
    } catch (SheetRefused why) {
      throw new EnteredInvalid(List.of(new Fault("file", why.getMessage())));
    }
    Map<String, Integer> places = places(sheet.get(0));
    List<NewParticipant> read = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    Set<NewParticipant> seen = new HashSet<>();
    for (SheetRow row : sheet.subList(1, sheet.size())) {
      NewParticipant one = participant(row, places);
      check(one, row, seen, faults);
      read.add(one);
    }
    if (read.isEmpty()) {
      faults.add(new Fault("file", notes.text("invalid.no-rows")));
    }
    if (!faults.isEmpty()) {
      throw new EnteredInvalid(faults.subList(0, Math.min(MOST_FAULTS, faults.size())));
    }
    return read;
  }

  private void check(NewParticipant one, SheetRow row, Set<NewParticipant> seen, List<Fault> faults) {
    try {
      invitations.check(one);
      if (!seen.add(one)) {
        faults.add(new Fault("file", notes.text("invalid.row-twice", row.number(), one.name())));
      }
    } catch (EnteredInvalid wrong) {
      faults.add(new Fault("file", notes.text("invalid.row", row.number(), wrong.faults().get(0).message())));
    }
  }

  private Map<String, Integer> places(SheetRow heads) {
    Map<String, Integer> places = new HashMap<>();
    for (String column : COLUMNS) {
      String head = notes.text("field." + column);
      int place = heads.cells().indexOf(head);
      if (place < 0 && NEEDED.contains(column)) {
        throw new EnteredInvalid(List.of(new Fault("file", notes.text("invalid.column", head))));
      }
      places.put(column, place);
    }
    return places;
  }

  private static NewParticipant participant(SheetRow row, Map<String, Integer> places) {
    List<String> cells = COLUMNS.stream().map(column -> WrittenText.plain(row.cell(places.get(column)))).toList();
    return new NewParticipant(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5), cells.get(6));
  }
}
