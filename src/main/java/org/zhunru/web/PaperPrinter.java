package org.zhunru.web;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
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

  /** Pictures that the page brings along; no other is asked for. */
  private static final String PICTURE = "data:image/png;base64,";

  private final String style;
  private PaperFont font;

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
    papers.select(".d-print-none, .visually-hidden, form, button, script, img:not([src^='" + PICTURE + "'])").remove();
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
    builder.useFont(font()::text, "Paper");
    builder.useFont(font()::rare, "Rare");
    builder.useExternalResourceAccessControl((uri, type) -> uri.startsWith(PICTURE), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
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
              if (one < ' ' || font().draws(one)) {
                result.appendCodePoint(one);
              } else {
                result.append(String.format("〔U+%04X〕", one));
              }
            });
    return result.toString();
  }

  /** Made when it is needed first: it takes a second. */
  private synchronized PaperFont font() {
    if (font == null) {
      font = new PaperFont();
    }
    return font;
  }
}
