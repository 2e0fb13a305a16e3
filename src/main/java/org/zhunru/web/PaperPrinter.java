package org.zhunru.web;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Makes a PDF (A4) of the papers of a page: of each {@code article.zr-paper}, as its print view shows it. The font is embedded,
 * so that the file reads the same in ten years and on a machine without Chinese fonts; a character it does not have is told by
 * its Unicode number, never left out.
 */
@Component
class PaperPrinter {

  private static final ClassPathResource FONT = new ClassPathResource("static/vendor/noto-sans-sc/NotoSansSC-Regular.ttf");
  private static final int LAST_CODE_POINT = 0x3FFFF;

  private final String style;
  private volatile BitSet drawn;

  PaperPrinter() {
    try (InputStream css = new ClassPathResource("pdf/paper.css").getInputStream()) {
      this.style = new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A paper as a file. */
  record Paper(String title, byte[] pdf) {}

  /** The papers of a page; empty when it has none. */
  Optional<Paper> print(String page) {
    Document shown = Jsoup.parse(page);
    Elements papers = shown.select("article.zr-paper");
    papers.select(".d-print-none, .visually-hidden, form, button, script, img").remove();
    if (papers.isEmpty()) {
      return Optional.empty();
    }
    Document paper = Document.createShell("");
    paper.selectFirst("html").attr("lang", "zh-CN");
    paper.title(shown.title());
    paper.head().appendElement("style").appendText(style);
    papers.forEach(one -> paper.body().appendChild(spelt(one.clone())));
    return Optional.of(new Paper(shown.title(), rendered(paper)));
  }

  private byte[] rendered(Document paper) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFont(PaperPrinter::font, "Paper");
    builder.useExternalResourceAccessControl((uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.withW3cDocument(new W3CDom().fromJsoup(paper), null);
    builder.withProducer("Zhunru");
    builder.toStream(pdf);
    try {
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pdf.toByteArray();
  }

  private Element spelt(Element paper) {
    paper.forEachNode(
        node -> {
          if (node instanceof TextNode text) {
            text.text(spelt(text.getWholeText()));
          }
        });
    return paper;
  }

  private String spelt(String text) {
    StringBuilder result = new StringBuilder();
    text.codePoints()
        .forEach(
            one -> {
              if (one < ' ' || drawn().get(one)) {
                result.appendCodePoint(one);
              } else {
                result.append(String.format("〔U+%04X〕", one));
              }
            });
    return result.toString();
  }

  private BitSet drawn() {
    if (drawn == null) {
      drawn = characters();
    }
    return drawn;
  }

  private static BitSet characters() {
    BitSet known = new BitSet(LAST_CODE_POINT);
    try (InputStream in = font();
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
      CmapLookup glyphs = font.getUnicodeCmapLookup();
      for (int one = ' '; one <= LAST_CODE_POINT; one++) {
        known.set(one, glyphs.getGlyphId(one) != 0);
      }
      return known;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream font() {
    try {
      return FONT.getInputStream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
