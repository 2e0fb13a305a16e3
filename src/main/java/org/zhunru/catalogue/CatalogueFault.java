package org.zhunru.catalogue;

/**
 * What is wrong with a row or with the whole of a version.
 *
 * @param row of the file, from 1; 0 where no file's row is meant
 * @param code of the item, empty where none is meant
 * @param field {@link RowField#word()}, empty where none is meant
 * @param message a Chinese sentence without the row's number
 */
public record CatalogueFault(int row, String code, String field, String message) {

  static CatalogueFault of(RowField<?> field, String key, Object... values) {
    return new CatalogueFault(0, "", field == null ? "" : field.word(), CatalogueTexts.text(key, values));
  }

  CatalogueFault in(int number, String item) {
    return new CatalogueFault(number, item, field, message);
  }

  /** The sentence with row and item before it, as far as there are any. */
  public String sentence() {
    if (row > 0) {
      return CatalogueTexts.text("fault.in-row", row, message);
    }
    return code.isEmpty() ? message : CatalogueTexts.text("fault.in-item", code, message);
  }
}
