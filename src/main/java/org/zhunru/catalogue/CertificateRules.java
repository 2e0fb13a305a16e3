package org.zhunru.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    for (CertificateKind other : others) {
      if (other.code().equals(kind.code())) {
        faults.add(CatalogueFault.of(CertificateField.CODE, "fault.certificate-taken", kind.code()));
      } else if (ItemRules.normal(other.title()).equals(ItemRules.normal(kind.title()))) {
        faults.add(CatalogueFault.of(CertificateField.TITLE, "fault.certificate-title", other.code()));
      }
    }
    return faults;
  }

  /**
   * All kinds of a file, or none.
   *
   * @throws org.zhunru.sheet.SheetRefused for a file that cannot be read
   * @throws CatalogueRefused with the faults of all rows
   */
  static List<CertificateKind> read(byte[] content) {
    List<SheetRow> rows = Sheets.read(content);
    SheetRow head =
        rows.stream()
            .limit(LEADING)
            .filter(row -> columns(row).size() == CertificateField.values().length)
            .findFirst()
            .orElseThrow(() -> CatalogueRefused.ofFile("refused.certificate-header"));
    Map<CertificateField, Integer> columns = columns(head);
    List<CatalogueFault> faults = new ArrayList<>();
    Map<String, CertificateKind> read = new LinkedHashMap<>();
    for (SheetRow row : rows) {
      if (row.number() > head.number()) {
        CertificateKind kind =
            new CertificateKind(
                ItemRules.normal(row.cell(columns.get(CertificateField.CODE))),
                row.cell(columns.get(CertificateField.TITLE)),
                row.cell(columns.get(CertificateField.DEPARTMENT)),
                row.cell(columns.get(CertificateField.INSTEAD)));
        of(kind, read.values()).forEach(fault -> faults.add(fault.in(row.number(), kind.code())));
        read.putIfAbsent(kind.code(), kind);
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
