package org.zhunru.support;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What stands in a file that was made of a paper. */
public final class PaperText {

  /** Radicals that are drawn like the characters after them, by which a file may name these. */
  private static final String RADICALS = "⺠民⻅见⻔门⻋车⻓长⻛风⻢马⻥鱼⻩黄⻚页⻉贝⻬齐⻰龙⻄西⻆角⻘青⻝食⻤鬼⺟母⻣骨⻦鸟⻨麦戶户";

  private PaperText() {}

  /** The text without blanks, punctuation as narrow as it comes. */
  public static String of(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      String text = Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC).replaceAll("\\s", "");
      for (int i = 0; i < RADICALS.length(); i += 2) {
        text = text.replace(RADICALS.charAt(i), RADICALS.charAt(i + 1));
      }
      return text;
    }
  }
}
