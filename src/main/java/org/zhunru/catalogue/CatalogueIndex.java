package org.zhunru.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Full-text index over one version of the catalogue, in memory and never changed. Every text stands in it twice: as the
 * words the Chinese analyser finds, and as single characters, so that a short form (反诈) finds the long one (反电信网络诈骗).
 */
class CatalogueIndex {

  static final String CODE = "code";
  private static final Map<String, Function<Item, String>> FIELDS =
      Map.of(
          "title", Item::title,
          "category", Item::category,
          "conditions", Item::conditions,
          "basis", Item::basis,
          "department", Item::leadDepartment);
  private static final String POSITION = "position";

  private final List<Item> items;
  private final IndexSearcher searcher;
  private final CatalogueQueries queries;

  CatalogueIndex(List<Item> items) {
    this.items = List.copyOf(items);
    CatalogueWords words = new CatalogueWords();
    this.queries = new CatalogueQueries(words);
    this.searcher = searcher(this.items, words);
  }

  /** Items that hold every part of the text; where there are none, items that hold some of its words. Best first. */
  List<Item> search(String text) {
    List<Item> strict = found(queries.everyPart(text), items.size());
    return strict.isEmpty() ? found(queries.someWords(text), items.size()) : strict;
  }

  /** Items a title may mean, best first. */
  List<Item> suggest(String text, int limit) {
    Query code = queries.code(text);
    return found(code == null ? queries.someWords(text) : code, limit);
  }

  private List<Item> found(Query query, int limit) {
    if (query == null || items.isEmpty() || limit < 1) {
      return List.of();
    }
    try {
      List<Item> found = new ArrayList<>();
      for (ScoreDoc hit : searcher.search(query, limit).scoreDocs) {
        Document document = searcher.storedFields().document(hit.doc);
        found.add(items.get(document.getField(POSITION).numericValue().intValue()));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static IndexSearcher searcher(List<Item> items, CatalogueWords words) {
    Map<String, Analyzer> byField = new HashMap<>();
    FIELDS.keySet().forEach(field -> byField.put(CatalogueQueries.characters(field), words.characterAnalyzer()));
    Analyzer analyzer = new PerFieldAnalyzerWrapper(words.wordAnalyzer(), byField);
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try {
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
        for (int i = 0; i < items.size(); i++) {
          writer.addDocument(document(items.get(i), i));
        }
      }
      return new IndexSearcher(DirectoryReader.open(directory));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document document(Item item, int position) {
    Document document = new Document();
    document.add(new StoredField(POSITION, position));
    document.add(new StringField(CODE, CatalogueWords.code(item.code()), Store.NO));
    FIELDS.forEach(
        (field, text) -> {
          String normal = CatalogueWords.normal(text.apply(item));
          document.add(new TextField(field, normal, Store.NO));
          document.add(new TextField(CatalogueQueries.characters(field), normal, Store.NO));
        });
    return document;
  }
}
