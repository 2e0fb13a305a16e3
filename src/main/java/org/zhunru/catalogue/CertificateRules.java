package org.zhunru.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhunru.sheet.SheetRow;
import org.zhunru.sheet.Sheets;

/** What must be right of a kind of certificate, typed or read from a file. */
final class CertificateRules {

  private static final Pattern CODE = Pattern.compile("CERT-[A-Z0-9-]{1,15}");
  private static final int LEADING = 10;

  private CertificateRules() {}

  /** Faults of one kind beside the others of its version. */
  static List<CatalogueFault> of(CertificateKind kind, Iterable<CertificateKind> others) {
    Map<String, String> titles = new HashMap<>();
    Set<String> codes = new HashSet<>();
    for (CertificateKind other : others) {
      codes.add(other.code());
      titles.putIfAbsent(ItemRules.normal(other.title()), other.code());
    }
    return of(kind, codes, titles);
  }

  /**
   * @param codes that stand already
   * @param titles that stand already, as {@link ItemRules#normal} has them, with the code of each
   */
  private static List<CatalogueFault> of(CertificateKind kind, Set<String> codes, Map<String, String> titles) {
    List<CatalogueFault> faults = new ArrayList<>();
    for (CertificateField field : CertificateField.values()) {
      String name = CatalogueTexts.word(field.messageKey());
      String text = field.of(kind);
      if (ItemRules.normal(text).isEmpty()) {
        faults.add(CatalogueFault.of(field, "fault.missing", name));
      } else if (text.length() > field.most()) {
        faults.add(CatalogueFault.of(field, "fault.too-long", name, field.most()));
      } else {
        ItemRules.unfit(text, name).ifPresent(why -> faults.add(new CatalogueFault(0, "", field.word(), why)));
      }
    }
    if (faults.isEmpty() && !CODE.matcher(kind.code()).matches()) {
      faults.add(CatalogueFault.of(CertificateField.CODE, "fault.certificate-code", kind.code()));
    }
    if (codes.contains(kind.code())) {
      faults.add(CatalogueFault.of(CertificateField.CODE, "fault.certificate-taken", kind.code()));
    }
    String namesake = titles.get(ItemRules.normal(kind.title()));
    if (namesake != null && !namesake.equals(kind.code())) {
      faults.add(CatalogueFault.of(CertificateField.TITLE, "fault.certificate-title", namesake));
    }
    return faults;
  }

  /**
   * All kinds of a file, or none.
   *
   * @param most rows below the head
   * @throws org.zhunru.sheet.SheetRefused for a file that cannot be read
   * @throws CatalogueRefused with the faults of all rows
   */
  static List<CertificateKind> read(byte[] content, int most) {
    List<SheetRow> rows = Sheets.read(content);
    SheetRow head =
        rows.stream()
            .limit(LEADING)
            .filter(row -> columns(row).size() == CertificateField.values().length)
            .findFirst()
            .orElseThrow(() -> CatalogueRefused.ofFile("refused.certificate-header"));
    long count = rows.stream().filter(row -> row.number() > head.number()).count();
    if (count > most) {
      throw CatalogueRefused.ofFile("refused.certificate-rows", count, most);
    }
    Map<CertificateField, Integer> columns = columns(head);
    List<CatalogueFault> faults = new ArrayList<>();
    Map<String, CertificateKind> read = new LinkedHashMap<>();
    Map<String, String> titles = new HashMap<>();
    for (SheetRow row : rows) {
      if (row.number() > head.number()) {
        CertificateKind kind =
            new CertificateKind(
                ItemRules.normal(row.cell(columns.get(CertificateField.CODE))),
                row.cell(columns.get(CertificateField.TITLE)),
                row.cell(columns.get(CertificateField.DEPARTMENT)),
                row.cell(columns.get(CertificateField.INSTEAD)));
        of(kind, read.keySet(), titles).forEach(fault -> faults.add(fault.in(row.number(), kind.code())));
        if (read.putIfAbsent(kind.code(), kind) == null) {
          titles.putIfAbsent(ItemRules.normal(kind.title()), kind.code());
        }
      }
    }
    if (!faults.isEmpty()) {
      throw new CatalogueRefused(faults, CatalogueTexts.text("refused.rows", faults.size(), faults.size()));
    }
    if (read.isEmpty()) {
      throw CatalogueRefused.ofFile("refused.no-rows");
    }
    return List.copyOf(read.values());
  }

  private static Map<CertificateField, Integer> columns(SheetRow row) {
    Map<CertificateField, Integer> columns = new HashMap<>();
    for (int column = 0; column < row.cells().size(); column++) {
      String name = ItemRules.normal(row.cell(column));
      for (CertificateField field : CertificateField.values()) {
        if (name.equals(CatalogueTexts.word(field.messageKey())) || name.equals(field.word())) {
          columns.putIfAbsent(field, column);
        }
      }
    }
    return columns;
  }
}
