package org.zhunru.catalogue;

/**
 * What to look for in the catalogue; every part narrows the result, an empty or null part does not.
 *
 * @param text free text or a code, of any length and content; only the first 200 characters count
 * @param list null for all three
 * @param category exact name
 * @param department exact name of the lead department
 * @param page from 1
 * @param size items on a page, 1 to {@link #LARGEST_PAGE}
 */
public record CatalogueQuery(String text, ListType list, String category, String department, int page, int size) {

  public static final int LARGEST_PAGE = 20_000;

  /** @throws IllegalArgumentException for a page before the first or a size out of range */
  public CatalogueQuery {
    text = text == null ? "" : text.strip();
    category = category == null ? "" : category.strip();
    department = department == null ? "" : department.strip();
    if (page < 1 || size < 1 || size > LARGEST_PAGE) {
      throw new IllegalArgumentException("Page " + page + " of size " + size);
    }
  }

  /** Everything, by code, on one page. */
  public static CatalogueQuery all() {
    return new CatalogueQuery("", null, "", "", 1, LARGEST_PAGE);
  }

  boolean narrows(Item item) {
    return (list == null || item.list() == list)
        && (category.isEmpty() || item.category().equals(category))
        && (department.isEmpty() || item.leadDepartment().equals(department));
  }
}
