package org.zhunru.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that people send, and files that attackers send. */
class SheetsTests {

  private static final List<String> HEADS = List.of("编码", "事项");

  @Test
  void whatIsWrittenIsReadAgainFromBothKindsOfFile() {
    List<List<String>> rows =
        List.of(List.of("A-1", "含,逗号“引号\"与\n换行"), List.of("A-2", "=1+1"), List.of("A-3", "'引文"), List.of("001", "－负号"));

    for (byte[] file : List.of(Sheets.csv(HEADS, rows), Sheets.xlsx("清单", HEADS, rows))) {
      List<SheetRow> read = Sheets.read(file);
      assertThat(read).extracting(SheetRow::number).containsExactly(1, 2, 3, 4, 5);
      assertThat(read.get(0).cells()).isEqualTo(HEADS);
      assertThat(read.subList(1, 5)).extracting(SheetRow::cells).isEqualTo(rows);
    }
  }

  @Test
  void aWrittenXlsxHoldsTextsAndNoFormula() throws Exception {
    byte[] file = Sheets.xlsx("很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长的名字", HEADS, List.of(Arrays.asList("=HYPERLINK(\"x\")", null)));

    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
      assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue()).startsWith("'=");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\r=1", "\n=1", "  =1", "＝1", "＠x", "　=1", "\u00a0=1"})
  void whatASpreadsheetWouldCalculateGetsAQuote(String text) {
    assertThat(Sheets.plain(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"走访", "1+1", "", "a=b", "2026-11-22 10:00:00", "'x"})
  void otherTextStaysAsItIs(String text) {
    assertThat(Sheets.plain(text)).isEqualTo(text);
  }

  @Test
  void theTextOfAMergedAreaCountsForEachOfItsCells() {
    byte[] file =
        HostileSheets.workbook(
            sheet -> {
              sheet.createRow(0).createCell(0).setCellValue("资阳市雁江区事项清单");
              sheet.createRow(1).createCell(0).setCellValue("类别");
              sheet.getRow(1).createCell(1).setCellValue("事项");
              sheet.createRow(2).createCell(0).setCellValue("公共卫生");
              sheet.getRow(2).createCell(1).setCellValue("甲");
              sheet.createRow(3).createCell(1).setCellValue("乙");
              sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 16_000));
              sheet.addMergedRegion(new CellRangeAddress(2, 1_000_000, 0, 0));
            });

    assertThat(Sheets.read(file))
        .extracting(SheetRow::cells)
        .containsExactly(
            List.of("资阳市雁江区事项清单", "资阳市雁江区事项清单"), List.of("类别", "事项"), List.of("公共卫生", "甲"), List.of("公共卫生", "乙"));
  }

  @Test
  void aFormulaIsRefusedWithItsAddressWhateverItsRememberedResult() {
    byte[] file =
        HostileSheets.workbook(
            sheet -> {
              sheet.createRow(0).createCell(0).setCellValue("编码");
              sheet.createRow(4).createCell(27).setCellFormula("WEBSERVICE(\"http://x\")");
            });

    SheetRefused refused = refused(() -> Sheets.read(file));
    assertThat(refused).hasMessageContaining("单元格 AB5 是公式");
    assertThat(refused.row()).isEqualTo(5);
    assertThat(refused.column()).isEqualTo(28);
    assertThat(refused(() -> Sheets.read("编码,事项\nA,=1+1\n".getBytes(StandardCharsets.UTF_8)))).hasMessageContaining("B2");
    for (String blank : List.of(" ", "\t", "　", "\u00a0", "\ufeff")) {
      byte[] hidden = ("编码,事项\nA,\"" + blank + "=1+1\"\n").getBytes(StandardCharsets.UTF_8);
      assertThat(refused(() -> Sheets.read(hidden))).as("behind %x", (int) blank.charAt(0)).hasMessageContaining("B2");
    }
  }

  @Test
  void aBombIsRefusedBeforeItIsParsedAlsoWhenItLiesAboutItsSize() {
    assertThat(refused(() -> Sheets.read(HostileSheets.bomb(300)))).hasMessageContaining("解压后超过 80 MB");
    assertThat(refused(() -> Sheets.read(HostileSheets.lyingBomb(300)))).hasMessageContaining("不予读取");
  }

  @Test
  void aSheetThatNamesAnotherFileIsNotFollowed() {
    byte[] file =
        HostileSheets.changed(
            HostileSheets.rows(new String[] {"编码"}),
            "xl/worksheets/sheet1.xml",
            out ->
                HostileSheets.write(
                    out,
                    ("<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                            + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                            + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&x;</t></is></c></row></sheetData></worksheet>")
                        .getBytes(StandardCharsets.UTF_8)));

    assertThat(refused(() -> Sheets.read(file))).hasMessageContaining("已损坏");
  }

  @Test
  void macrosOldFilesOtherContainersPicturesAndNothingAreRefusedByTheirContent() {
    byte[] macro =
        HostileSheets.changed(HostileSheets.rows(new String[] {"a"}), "xl/vbaProject.bin", out -> HostileSheets.write(out, new byte[9]));
    assertThat(refused(() -> Sheets.read(macro))).hasMessageContaining("宏");
    assertThat(refused(() -> Sheets.read(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0}))).hasMessageContaining("xls");
    assertThat(refused(() -> Sheets.read(new byte[] {'P', 'K', 3, 4, 9, 9}))).hasMessageContaining("不是 XLSX");
    assertThat(refused(() -> Sheets.read(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1}))).hasMessageContaining("不是 XLSX");
    assertThat(refused(() -> Sheets.read(new byte[0]))).hasMessageContaining("没有内容");
    assertThat(refused(() -> Sheets.read(" \n,,\n".getBytes(StandardCharsets.UTF_8)))).hasMessageContaining("没有内容");
    byte[] cut = HostileSheets.rows(new String[] {"编码"}, new String[] {"A"});
    assertThat(refused(() -> Sheets.read(Arrays.copyOf(cut, cut.length / 2)))).hasMessageContaining("已损坏");
  }

  @Test
  void theEncodingOfACsvIsFoundByItsContent() {
    String text = "编码,事项\r\nA-1,“清单”—协助，龘\r\n";
    for (byte[] file :
        List.of(
            text.getBytes(StandardCharsets.UTF_8),
            ("\ufeff" + text).getBytes(StandardCharsets.UTF_8),
            text.getBytes(Charset.forName("GBK")),
            ("\ufeff" + text.replace(',', '\t')).getBytes(StandardCharsets.UTF_16LE))) {
      assertThat(Sheets.read(file)).extracting(SheetRow::cells).containsExactly(HEADS, List.of("A-1", "“清单”—协助，龘"));
    }
    assertThat(refused(() -> Sheets.read(new byte[] {'a', (byte) 0xff, (byte) 0xfe, '\n'}))).hasMessageContaining("编码");
  }

  @Test
  void rowsKeepTheirNumbersAcrossBlankOnesAndBrokenQuotesAreNamed() {
    assertThat(Sheets.read("a\n\n,\nb\n".getBytes(StandardCharsets.UTF_8))).extracting(SheetRow::number).containsExactly(1, 4);
    assertThat(refused(() -> Sheets.read("a,b\n\"x,y\n".getBytes(StandardCharsets.UTF_8)))).hasMessageContaining("引号");
  }

  @Test
  void numbersDaysAndFlagsReadAsASpreadsheetShowsThem() {
    byte[] file =
        HostileSheets.workbook(
            sheet -> {
              var row = sheet.createRow(0);
              row.createCell(0).setCellValue(7);
              row.createCell(1).setCellValue(0.1 + 0.2);
              row.createCell(2).setCellValue(LocalDate.of(2026, 11, 22));
              var style = sheet.getWorkbook().createCellStyle();
              style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("yyyy年m月d日"));
              row.getCell(2).setCellStyle(style);
              row.createCell(3).setCellValue(true);
            });

    assertThat(Sheets.read(file).get(0).cells()).containsExactly("7", "0.3", "2026-11-22", "是");
    byte[] wrong =
        HostileSheets.workbook(sheet -> sheet.createRow(0).createCell(0).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF));
    assertThat(refused(() -> Sheets.read(wrong))).hasMessageContaining("A1").hasMessageContaining("#REF!");
  }

  @Test
  void whatIsLargerThanTheLimitsIsRefusedAndNeverCut() {
    SheetLimits small = new SheetLimits(40_000, 1_000_000, 3, 2, 5);
    assertThat(refused(() -> Sheets.read("a\nb\nc\nd\n".getBytes(StandardCharsets.UTF_8), small))).hasMessageContaining("第 3 行");
    assertThat(refused(() -> Sheets.read("a,b,c\n".getBytes(StandardCharsets.UTF_8), small))).hasMessageContaining("第 2 列");
    assertThat(refused(() -> Sheets.read("abcdef\n".getBytes(StandardCharsets.UTF_8), small))).hasMessageContaining("超过 5 字");
    assertThat(refused(() -> Sheets.read(new byte[40_001], small))).hasMessageContaining("MB");
    assertThat(refused(() -> Sheets.read("a\u0007b\n".getBytes(StandardCharsets.UTF_8), small))).hasMessageContaining("控制字符");
    assertThatThrownBy(() -> new SheetLimits(1, 1, 0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  /** 70 MB of cell styles in a file of some hundred kilobytes once took the memory of the whole server. */
  @Test
  void whatTheLibraryHoldsAsATreeIsMeasuredBeforeItIsParsed() {
    byte[] styles =
        HostileSheets.filled(
            "xl/styles.xml",
            "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cellXfs>",
            "<xf/>",
            600_000,
            "</cellXfs></styleSheet>");
    assertThat(refused(() -> Sheets.read(styles))).hasMessageContaining("样式部分超过 2 MB");
    byte[] types = HostileSheets.filled("[Content_Types].xml", "<Types>", "<Default/>", 400_000, "</Types>");
    assertThat(refused(() -> Sheets.read(types))).hasMessageContaining("解压后超过 2 MB");
    byte[] strings =
        HostileSheets.filled(
            "xl/sharedStrings.xml",
            "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">",
            "<si/>",
            BoundedStrings.MOST + 1,
            "</sst>");
    assertThat(refused(() -> Sheets.read(strings))).hasMessageContaining("文字超过 400000 段");
  }

  @Test
  void tenThousandRowsAreRead() {
    List<List<String>> rows =
        IntStream.range(0, 10_000).mapToObj(i -> List.of("AST-" + i, "协助开展第" + i + "项工作")).toList();

    assertThat(Sheets.read(Sheets.xlsx("清单", HEADS, rows))).hasSize(10_001).last()
        .satisfies(row -> assertThat(row.cell(0)).isEqualTo("AST-9999"));
  }

  private static SheetRefused refused(ThrowingCallable reading) {
    SheetRefused refused = catchThrowableOfType(SheetRefused.class, reading);
    assertThat(refused).as("a refusal").isNotNull();
    return refused;
  }
}
