package org.zhunru.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Papers as files. Red with: no font given, every sign of the text a number sign. */
class PaperPrinterTests {

  private static final PaperPrinter PRINTER = new PaperPrinter();

  private static String page(String body) {
    return "<!DOCTYPE html><html lang='zh-CN'><head><title>会议纪要</title></head><body><nav>菜单</nav><main>" + body + "</main></body></html>";
  }

  private static PDDocument pdf(String body) throws IOException {
    return Loader.loadPDF(PRINTER.print(page(body)).orElseThrow().pdf());
  }

  private static String read(PDDocument document) throws IOException {
    return new PDFTextStripper().getText(document).replaceAll("\\s", "");
  }

  @Test
  void thePaperAndNothingElseIsInTheFileWithItsFont() throws IOException {
    try (PDDocument document =
        pdf(
            "<h1>不印</h1><article class='zr-paper'><p class='zr-letterhead'>雁江区联席会议</p>"
                + "<div class='zr-typed'>赞成：秦岚&lt;甲&gt;\n弃权：吴志远</div><p class='d-print-none'>按钮说明</p>"
                + "<form><button>提交</button></form><img src='http://example.org/x.png'></article>")) {
      assertThat(read(document)).contains("雁江区联席会议", "赞成：秦岚<甲>", "弃权：吴志远").doesNotContain("不印", "按钮说明", "菜单", "提交");
      for (var name : document.getPage(0).getResources().getFontNames()) {
        PDFont font = document.getPage(0).getResources().getFont(name);
        assertThat(font.isEmbedded()).as(font.getName()).isTrue();
      }
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("会议纪要");
    }
  }

  @Test
  void aRareCharacterIsDrawnAndOneTheFontDoesNotHaveIsToldByItsNumber() throws IOException {
    try (PDDocument document = pdf("<article class='zr-paper'><p>㐂䶮㛃龘𬭩、𠮷</p></article>")) {
      assertThat(read(document)).contains("㐂䶮㛃龘𬭩、〔U+20BB7〕");
    }
  }

  /** Red with tables of the whole font that go by its own glyph numbers kept in a part of it: ff came out as a mark of another letter. */
  @Test
  void lettersThatOftenStandTogetherAreThemselves() throws IOException {
    String written = "0a2ae345d1cf473595e70fa5ff7887fifflffiffl---TT第1/2ffjfb";
    try (PDDocument document = pdf("<article class='zr-paper'><p>" + written + "</p></article>")) {
      assertThat(read(document)).contains(written);
    }
  }

  /** Red with the whole font alone: 工, 方, 门 … come out as the radicals ⼯, ⽅, ⻔. */
  @Test
  void whatIsCopiedFromTheFileIsWhatWasWritten() throws IOException {
    String written = "社区工作事项准入方法门户车金一二十人口土女子小山水火木日月立见页首齐龙马鸟";
    try (PDDocument document = pdf("<article class='zr-paper'><p>" + written + "</p></article>")) {
      assertThat(read(document)).contains(written);
    }
  }

  @Test
  void aLongPaperHasNumberedPages() throws IOException {
    String lines = "第一条　社区协助事项须经准入，经费、人员随任务到位。\n".repeat(120);
    try (PDDocument document = pdf("<article class='zr-paper'><div class='zr-typed'>" + lines + "</div></article>")) {
      assertThat(document.getNumberOfPages()).isGreaterThan(2);
      assertThat(read(document)).contains("1/" + document.getNumberOfPages());
    }
  }

  @Test
  void aPageWithoutPapersIsNone() {
    assertThat(PRINTER.print(page("<p>没有纸面文件</p>"))).isEmpty();
  }
}
