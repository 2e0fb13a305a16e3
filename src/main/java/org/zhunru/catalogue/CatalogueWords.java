package org.zhunru.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Cuts what people type into what the index holds: Chinese words, single characters, codes. */
class CatalogueWords {

  private static final int LONGEST = 200;
  private static final int MOST = 40;
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern CODE = Pattern.compile("[A-Z]{2,4}[0-9]{0,4}");

  private final Analyzer words = new SmartChineseAnalyzer();
  private final Analyzer characters = new StandardAnalyzer();

  /** Full-width forms become half-width; very long text is cut. */
  static String normal(String text) {
    String cut = text == null ? "" : text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    return Normalizer.normalize(cut, Normalizer.Form.NFKC);
  }

  /** {@code ast 11}, {@code AST－11} → {@code AST11}; empty where the text is no code or beginning of one. */
  static String code(String text) {
    String letters = BETWEEN.matcher(normal(text)).replaceAll("").toUpperCase(Locale.ROOT);
    return CODE.matcher(letters).matches() ? letters : "";
  }

  /** What stands between spaces and punctuation. */
  static List<String> parts(String text) {
    return BETWEEN.splitAsStream(normal(text)).filter(part -> !part.isEmpty()).limit(MOST).toList();
  }

  Analyzer wordAnalyzer() {
    return words;
  }

  Analyzer characterAnalyzer() {
    return characters;
  }

  Set<String> words(String text) {
    return new LinkedHashSet<>(terms(words, text));
  }

  List<String> characters(String text) {
    return terms(characters, text);
  }

  private static List<String> terms(Analyzer analyzer, String text) {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken() && terms.size() < MOST) {
        terms.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }
}
