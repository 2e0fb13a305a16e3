package org.zhunru.catalogue;

/**
 * A work item of the catalogue, as it stands in one version.
 *
 * @param code {@code AUT-01 … AST-50, NEG-07}, unique within a version
 * @param leadDepartment name of the body that is responsible; for an autonomy item the residents' committee
 * @param basis the norms it rests on, separated by {@code ；}
 * @param conditions under which conditions it may be done
 * @param frequency how often, in words
 * @param aspect first class (方面)
 * @param major second class (大项), may be empty
 * @param minor third class (小项), may be empty
 * @param primaryBody who is the main body
 * @param responsibility its row of the responsibility matrix
 */
public record Item(
    String code,
    ListType list,
    String category,
    String title,
    String leadDepartment,
    String basis,
    String conditions,
    String frequency,
    String aspect,
    String major,
    String minor,
    PrimaryBody primaryBody,
    Responsibility responsibility) {

  /** An item without classes of its own, with the main body and the matrix row that its list usually has. */
  public Item(
      String code,
      ListType list,
      String category,
      String title,
      String leadDepartment,
      String basis,
      String conditions,
      String frequency) {
    this(
        code, list, category, title, leadDepartment, basis, conditions, frequency, category, "", "",
        PrimaryBody.usual(list), Responsibility.usual(list));
  }

  /** True where the basis still waits for a check (待核), e.g. an article renumbered by a revision. */
  public boolean unverified() {
    return basis.contains("待核");
  }

  Item with(Responsibility changed) {
    return new Item(
        code, list, category, title, leadDepartment, basis, conditions, frequency, aspect, major, minor, primaryBody,
        changed);
  }
}
