package org.zhunru.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Questions to the index, built from words and never parsed, so no text can be a syntax error. Null means: finds
 * nothing.
 */
class CatalogueQueries {

  private static final Map<String, Float> WEIGHT =
      Map.of("title", 8f, "category", 4f, "conditions", 2f, "department", 1.5f, "basis", 1f);
  private static final int APART = 8;

  private final CatalogueWords cut;

  CatalogueQueries(CatalogueWords cut) {
    this.cut = cut;
  }

  static String characters(String field) {
    return field + ".characters";
  }

  /** The code itself, or codes that begin so; null where the text looks like no code. */
  Query code(String text) {
    String code = CatalogueWords.code(text);
    if (code.isEmpty()) {
      return null;
    }
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    either.add(new BoostQuery(new TermQuery(new Term(CatalogueIndex.CODE, code)), 10), Occur.SHOULD);
    either.add(new ConstantScoreQuery(new PrefixQuery(new Term(CatalogueIndex.CODE, code))), Occur.SHOULD);
    return either.build();
  }

  Query everyPart(String text) {
    Query code = code(text);
    BooleanQuery.Builder every = new BooleanQuery.Builder();
    boolean any = false;
    for (String part : CatalogueWords.parts(text)) {
      Query one = part(part);
      if (one != null) {
        every.add(one, Occur.MUST);
        any = true;
      }
    }
    if (!any) {
      return code;
    }
    return code == null
        ? every.build()
        : new BooleanQuery.Builder().add(code, Occur.SHOULD).add(every.build(), Occur.SHOULD).build();
  }

  /** Long titles say more than an item does: some of the words are enough, a single character is not a word. */
  Query someWords(String text) {
    List<String> telling = cut.words(CatalogueWords.normal(text)).stream().filter(word -> word.length() > 1).toList();
    if (telling.isEmpty()) {
      return null;
    }
    BooleanQuery.Builder some = new BooleanQuery.Builder();
    telling.forEach(word -> some.add(anyField(word), Occur.SHOULD));
    return some.setMinimumNumberShouldMatch(1 + telling.size() / 8).build();
  }

  private Query part(String part) {
    Set<String> words = cut.words(part);
    List<String> characters = cut.characters(part);
    if (words.isEmpty() && characters.isEmpty()) {
      return null;
    }
    String code = CatalogueWords.code(part);
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    if (!code.isEmpty()) {
      either.add(new ConstantScoreQuery(new PrefixQuery(new Term(CatalogueIndex.CODE, code))), Occur.SHOULD);
    }
    if (!words.isEmpty()) {
      BooleanQuery.Builder every = new BooleanQuery.Builder();
      words.forEach(word -> every.add(anyField(word), Occur.MUST));
      either.add(every.build(), Occur.SHOULD);
    }
    WEIGHT.forEach((field, weight) -> either.add(near(field, characters, weight / 2), Occur.SHOULD));
    return either.build();
  }

  private static Query anyField(String word) {
    List<Query> fields =
        WEIGHT.entrySet().stream()
            .<Query>map(field -> new BoostQuery(new TermQuery(new Term(field.getKey(), word)), field.getValue()))
            .toList();
    return new DisjunctionMaxQuery(fields, 0.1f);
  }

  /** The characters one after the other, with a few others between them where there is more than one. */
  private static Query near(String field, List<String> characters, float weight) {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    characters.forEach(character -> phrase.add(new Term(characters(field), character)));
    return new BoostQuery(phrase.setSlop(characters.size() > 1 ? APART : 0).build(), weight);
  }
}
