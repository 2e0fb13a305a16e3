package org.zhunru.ownersvote;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.zhunru.casefile.EnteredFields;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.WrittenText;

/**
 * A list of units while it is put together. Who is one owner is never guessed: units belong to one owner where the same owner
 * number stands at them, or where they are unsold and count to the developer; a name that comes twice needs a number.
 */
final class Roll {

  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  private static final int CODE = 8;
  private static final String DEVELOPER = "D";

  private final OwnersVoteFaults faults;
  private final OwnersVoteNotes notes;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Unit> units = new HashMap<>();
  private final Map<String, Unit> owners = new HashMap<>();
  private final Map<String, Unit> named = new HashMap<>();
  private final List<Unit> added = new ArrayList<>();
  private final List<Unit> newOwners = new ArrayList<>();

  Roll(List<Unit> listed, OwnersVoteFaults faults, OwnersVoteNotes notes) {
    this.faults = faults;
    this.notes = notes;
    listed.forEach(this::keep);
  }

  private void keep(Unit unit) {
    units.put(unit.unitKey(), unit);
    owners.putIfAbsent(unit.ownerKey(), unit);
    if (!unit.ownerKey().equals(DEVELOPER)) {
      named.putIfAbsent(WrittenText.key(unit.name()), unit);
    }
  }

  List<Unit> added() {
    return added;
  }

  List<Unit> newOwners() {
    return newOwners;
  }

  int size() {
    return units.size();
  }

  /** @throws EnteredInvalid with what is wrong with it */
  void add(NewUnit typed) {
    EnteredFields fields = faults.fields();
    String number = fields.text("unit", typed.unit(), 1, 60);
    String name = fields.text("owner", typed.owner(), 1, 100);
    String ownerNumber = fields.optional("ownerNumber", typed.ownerNumber(), 40);
    String unsold = WrittenText.plain(typed.unsold());
    boolean developer = unsold.equals("true") || unsold.equals(notes.text("yes"));
    boolean sold = unsold.isEmpty() || unsold.equals("false") || unsold.equals(notes.text("no"));
    OptionalLong area = Area.read(typed.area());
    String unitKey = key(number);
    fields
        .require(area.isPresent(), "area", "area")
        .require(developer || sold, "unsold", "yes-or-no")
        .require(unitKey.length() <= 60, "unit", "unit-long")
        .require(!units.containsKey(unitKey), "unit", "unit-twice", number)
        .done();
    String ownerKey = developer ? DEVELOPER : ownerNumber.isEmpty() ? "A" + key(name) : "N" + key(ownerNumber);
    if (!developer) {
      sameOwner(name, ownerKey);
    }
    Unit known = owners.get(ownerKey);
    Unit unit =
        new Unit(0, number, unitKey, area.getAsLong(), 0, known == null ? name : known.name(), ownerKey, known == null ? code() : known.code());
    if (known == null) {
      newOwners.add(unit);
    }
    added.add(unit);
    keep(unit);
  }

  private void sameOwner(String name, String ownerKey) {
    Unit numbered = owners.get(ownerKey);
    if (ownerKey.startsWith("N") && numbered != null) {
      faults.require(key(numbered.name()).equals(key(name)), "ownerNumber", "number-of-another", numbered.name());
    }
    Unit namesake = named.get(key(name));
    boolean told = namesake == null || ownerKey.startsWith("N") && namesake.ownerKey().startsWith("N");
    faults.require(told, "ownerNumber", "namesake", name, namesake == null ? "" : namesake.unit());
  }

  private static String key(String text) {
    return WrittenText.key(text);
  }

  /** What somebody typed as a code, as it is stored: without blanks and hyphens, in capitals. */
  static String code(String typed) {
    return WrittenText.key(typed).replace("-", "").toUpperCase(Locale.ROOT);
  }

  private String code() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < CODE; i++) {
      code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return code.toString();
  }
}
