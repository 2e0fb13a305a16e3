package org.zhunru.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.zhunru.rulebook.CaseTable.Case;
import org.zhunru.sheet.Sheets;

/** The answers of a pre-check, one line a request, in the order given. */
public final class PrecheckCsv {

  private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder()
      .setRecordSeparator('\n')
      .setHeader("id", "outcome", "reasonCode", "conditions", "gaps", "explanation")
      .get();

  private PrecheckCsv() {}

  public static String of(List<Case> cases, Rulebook rules) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter csv = new CSVPrinter(text, FORMAT)) {
      for (Case one : cases) {
        Verdict verdict = rules.judge(one.facts());
        csv.printRecord(
            Sheets.plain(one.id()),
            verdict.outcome(),
            verdict.reasonCode(),
            String.join(";", verdict.conditions()),
            String.join(";", verdict.gaps()),
            verdict.explanation());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
