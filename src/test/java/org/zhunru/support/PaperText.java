package org.zhunru.support;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What stands in a file that was made of a paper. */
public final class PaperText {

  private PaperText() {}

  /** The text without blanks, punctuation as narrow as it comes. */
  public static String of(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
  }
}
