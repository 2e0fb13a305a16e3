package org.zhunru.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;

/**
 * The font papers are set in, twice. The font draws many characters and the look-alike radicals of Unicode (U+2E80–2FDF) with the
 * same glyph, and whoever copied from a PDF, or searched it, met the radical: {@link #text} has no radicals, so that 工 is read
 * as 工. What stands beyond U+FFFF is in {@link #rare} only.
 */
final class PaperFont {

  private static final ClassPathResource FONT = new ClassPathResource("static/vendor/noto-sans-sc/NotoSansSC-Regular.ttf");
  private static final int LAST_CODE_POINT = 0x3FFFF;
  private static final int FIRST_RADICAL = 0x2E80;
  private static final int LAST_RADICAL = 0x2FDF;

  /** Those that the subset numbers anew; what goes by the glyph numbers of the whole font (ligatures, kerning) would take wrong ones. */
  private static final List<String> KEPT =
      List.of("head", "hhea", "hmtx", "maxp", "loca", "glyf", "cmap", "OS/2", "name", "post", "cvt ", "fpgm", "prep", "gasp");

  private final BitSet drawn = new BitSet(LAST_CODE_POINT);
  private final byte[] text;

  PaperFont() {
    try (InputStream in = rare();
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
      CmapLookup glyphs = font.getUnicodeCmapLookup();
      TTFSubsetter subset = new TTFSubsetter(font, KEPT);
      for (int one = ' '; one <= LAST_CODE_POINT; one++) {
        boolean known = glyphs.getGlyphId(one) != 0;
        drawn.set(one, known);
        if (known && one <= Character.MAX_VALUE && (one < FIRST_RADICAL || one > LAST_RADICAL)) {
          subset.add(one);
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      subset.writeToStream(out);
      text = out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether one of the two has it. */
  boolean draws(int codePoint) {
    return drawn.get(codePoint);
  }

  /** All of the plane everybody writes in, without radicals. */
  InputStream text() {
    return new ByteArrayInputStream(text);
  }

  /** The whole font, for what {@link #text} does not have. */
  InputStream rare() {
    try {
      return FONT.getInputStream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
