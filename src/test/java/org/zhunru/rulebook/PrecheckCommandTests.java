package org.zhunru.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrecheckCommandTests {

  private static final String HEADER = "id,department,title,description,matched_item_code_or_empty,has_legal_basis,"
      + "funding_attached,staffing_attached,is_urgent,duration_days,duplicates_existing_data_collection,"
      + "requires_certificate,requires_plaque,is_assessment,enforcement_power_involved,resident_interest_impact";
  private static final String ROW = "A1,区民政局,入户陪同,说明,AST-01,yes,yes,yes,no,60,no,no,no,no,no,low";

  @TempDir
  private Path directory;

  private record Ran(int code, String out, String err) {}

  private Ran run(Path file, String... more) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    List<String> arguments = new ArrayList<>(List.of(file.toString()));
    Collections.addAll(arguments, more);
    if (more.length == 0) {
      arguments.add("--zhunru.data=" + directory);
    }
    int code = PrecheckCommand.run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private Path file(String name, String text, Charset charset) throws IOException {
    return Files.write(directory.resolve(name), text.getBytes(charset));
  }

  private Path csv(String... lines) throws IOException {
    return file("in.csv", String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
  }

  private static List<CSVRecord> records(String text) throws IOException {
    return CSVParser.parse(text, CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()).getRecords();
  }

  private static String labelled() throws IOException {
    try (InputStream in = PrecheckCommandTests.class.getResourceAsStream("/cases.csv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void theLabelledCasesComeOutAsLabelled() throws IOException {
    Ran ran = run(file("cases.csv", labelled(), StandardCharsets.UTF_8));
    List<CSVRecord> expected = records(labelled());
    List<CSVRecord> said = records(ran.out());

    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).startsWith("id,outcome,reasonCode,conditions,gaps,explanation\n");
    assertThat(said).hasSize(22).hasSameSizeAs(expected);
    for (int i = 0; i < said.size(); i++) {
      String reason = expected.get(i).get("expected_reason").replaceAll("^R\\d+/([A-Z_0-9]+):.*", "$1");
      assertThat(said.get(i).get("id")).isEqualTo(expected.get(i).get("id"));
      assertThat(said.get(i).get("outcome")).as(said.get(i).get("id")).isEqualTo(expected.get(i).get("expected_outcome"));
      assertThat(said.get(i).get("reasonCode")).as(said.get(i).get("id")).isEqualTo(reason);
      assertThat(said.get(i).get("explanation")).matches("(?s).*\\p{IsHan}.*。");
      assertThat(said.get(i).get("gaps")).isEqualTo(
          expected.get(i).get("is_urgent").equals("yes") ? "NO_EMERGENCY_ORDER" : "");
    }
  }

  @Test
  void conditionsAreTheCodesOfTheBindingConditions() throws IOException {
    CSVRecord c018 = records(run(file("cases.csv", labelled(), StandardCharsets.UTF_8)).out()).stream()
        .filter(row -> row.get("id").equals("C018")).findFirst().orElseThrow();

    assertThat(c018.get("conditions"))
        .isEqualTo("FUNDS_BEFORE_EFFECT;STAFF_BEFORE_EFFECT;COMMUNITY_IS_ASSISTING_BODY;NO_SUBDELEGATION");
  }

  @Test
  void aWorkbookGivesTheSameAnswersAsTheText() throws IOException {
    Path book = directory.resolve("cases.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      var sheet = workbook.createSheet();
      List<CSVRecord> rows = CSVParser.parse(labelled(), CSVFormat.RFC4180).getRecords();
      for (int r = 0; r < rows.size(); r++) {
        var row = sheet.createRow(r);
        for (int c = 0; c < rows.get(r).size(); c++) {
          String text = rows.get(r).get(c);
          if (text.matches("\\d+")) {
            row.createCell(c).setCellValue(Integer.parseInt(text));
          } else if (!text.isEmpty()) {
            row.createCell(c).setCellValue(text);
          }
        }
      }
      try (var out = Files.newOutputStream(book)) {
        workbook.write(out);
      }
    }

    Ran ran = run(book);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).isEqualTo(run(file("cases.csv", labelled(), StandardCharsets.UTF_8)).out());
  }

  @Test
  void columnsMayStandInAnyOrderAndBehindAByteOrderMark() throws IOException {
    Ran ran = run(csv("\uFEFFextra," + HEADER, "x," + ROW));

    assertThat(ran.out()).contains("\nA1,ADMIT_ASSIST,AD_LISTED,");
  }

  @Test
  void theCatalogueInForceDecidesWhetherACodeExists() throws IOException {
    Files.writeString(directory.resolve("catalogue-in-force.csv"), "code,list\nAST-02,ASSISTANCE\n");

    Ran ran = run(csv(HEADER, ROW, ROW.replace("A1,", "A2,").replace("AST-01", "AST-02")));

    assertThat(ran.out()).contains("A1,JOINT_REVIEW,JR_UNDETERMINED,,UNKNOWN_ITEM_CODE,")
        .contains("A2,ADMIT_ASSIST,AD_LISTED,");
  }

  @Test
  void anIdThatLooksLikeAFormulaIsNeutralised() throws IOException {
    assertThat(run(csv(HEADER, ROW.replace("A1,", "=1+1,"))).out()).contains("\n'=1+1,ADMIT_ASSIST");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ,60,|,0,|第 2 行、列 duration_days 的值“0”
      ,60,|,-3,|第 2 行、列 duration_days 的值“-3”
      ,60,|,99999,|第 2 行、列 duration_days 的值“99999”
      ,60,|,3.5,|第 2 行、列 duration_days 的值“3.5”
      ,60,|,,|第 2 行、列 duration_days 的值“”
      yes,yes,yes,no|maybe,yes,yes,no|第 2 行、列 has_legal_basis 的值“maybe”
      yes,yes,yes,no|yes,half,yes,no|第 2 行、列 funding_attached 的值“half”
      no,low|no,LOW|第 2 行、列 resident_interest_impact 的值“LOW”
      A1|''|第 2 行、列 id 是空的
      """)
  void aWrongValueIsNamedByLineAndColumn(String from, String to, String message)
      throws IOException {
    Ran ran = run(csv(HEADER, ROW.replace(from, to)));

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains(message);
  }

  @Test
  void nothingIsPrintedWhenTheLastOfManyRowsIsWrong() throws IOException {
    Ran ran = run(csv(HEADER, ROW, ROW.replace("A1,", "A2,").replace("入户陪同", "\"入户\n陪同\""),
        ROW.replace("A1,", "A3,").replace("low", "huge")));

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("第 5 行、列 resident_interest_impact").contains("none、low、high");
  }

  @Test
  void aNumberGivenTwiceNamesBothLines() throws IOException {
    assertThat(run(csv(HEADER, ROW, ROW)).err()).contains("第 3 行、列 id 的编号“A1”与第 2 行重复");
  }

  @Test
  void aMissingColumnIsNamed() throws IOException {
    assertThat(run(csv(HEADER.replace(",is_urgent", ""), ROW)).err()).contains("缺少列 is_urgent");
    assertThat(run(csv(HEADER + ",title", ROW + ",x")).err()).contains("列 title 出现了两次");
    assertThat(run(csv(HEADER, "A1,区民政局")).err()).contains("第 2 行只有 2 列");
  }

  @Test
  void filesThatCannotBeReadAreRefusedWithTheFix() throws IOException {
    List<Ran> refused = List.of(
        run(file("gbk.csv", HEADER + "\n" + ROW, Charset.forName("GBK"))),
        run(file("empty.csv", "", StandardCharsets.UTF_8)),
        run(csv(HEADER)),
        run(directory.resolve("absent.csv")),
        run(directory),
        run(file("cases.txt", HEADER, StandardCharsets.UTF_8)),
        run(file("fake.xlsx", HEADER + "\n" + ROW, StandardCharsets.UTF_8)),
        run(csv(HEADER, "\"A1,区民政局")));

    assertThat(refused).allSatisfy(ran -> {
      assertThat(ran.code()).isEqualTo(2);
      assertThat(ran.out()).isEmpty();
      assertThat(ran.err()).isNotBlank();
    });
    assertThat(refused.stream().map(Ran::err)).satisfiesExactly(
        gbk -> assertThat(gbk).contains("第 2 行").contains("CSV UTF-8"),
        empty -> assertThat(empty).contains("文件是空的"),
        header -> assertThat(header).contains("只有表头"),
        absent -> assertThat(absent).contains("文件不存在"),
        folder -> assertThat(folder).contains("无法读取"),
        ending -> assertThat(ending).contains(".csv 或 .xlsx"),
        fake -> assertThat(fake).contains("不是完好的 Excel"),
        quote -> assertThat(quote).contains("引号"));
  }

  @Test
  void threeThousandRowsAreAllAnswered() throws IOException {
    List<String> lines = new ArrayList<>(List.of(HEADER));
    for (int i = 0; i < 3000; i++) {
      lines.add(ROW.replace("A1,", "N" + i + ",").replace(",60,", "," + (1 + i % 3650) + ","));
    }
    long start = System.nanoTime();
    Ran ran = run(csv(lines.toArray(String[]::new)));
    System.out.printf("3000 rows: %.1f s%n", (System.nanoTime() - start) / 1e9);

    assertThat(ran.out().lines()).hasSize(3001);
    assertThat(ran.out().lines().skip(1)).allMatch(line -> line.startsWith("N"));
  }
}
