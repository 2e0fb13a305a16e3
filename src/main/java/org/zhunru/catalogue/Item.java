package org.zhunru.catalogue;

/**
 * A work item of the catalogue, as it stands in one version.
 *
 * @param code {@code AUT-01 … AST-50, NEG-07}, unique within a version
 * @param leadDepartment name of the body that is responsible; for an autonomy item the residents' committee
 * @param basis the norms it rests on, separated by {@code ；}
 * @param conditions under which conditions it may be done
 * @param frequency how often, in words
 */
public record Item(
    String code,
    ListType list,
    String category,
    String title,
    String leadDepartment,
    String basis,
    String conditions,
    String frequency) {

  /** True where the basis still waits for a check (待核), e.g. an article renumbered by a revision. */
  public boolean unverified() {
    return basis.contains("待核");
  }
}
