package org.zhunru.catalogue;

import java.util.Map;
import java.util.function.Function;

/** The parts of an item, as columns of files, of the comparison of two versions, and of the form. */
public enum ItemField implements RowField<Item> {
  CODE("code", 20, Item::code),
  LIST("list", 20, item -> item.list().name()),
  CATEGORY("category", 60, Item::category),
  TITLE("title", 300, Item::title),
  DEPARTMENT("department", 200, Item::leadDepartment),
  BASIS("basis", 1000, Item::basis),
  CONDITIONS("conditions", 1000, Item::conditions),
  FREQUENCY("frequency", 100, Item::frequency),
  ASPECT("aspect", 60, Item::aspect),
  MAJOR("major", 120, Item::major),
  MINOR("minor", 300, Item::minor),
  PRIMARY_BODY("primary-body", 20, item -> item.primaryBody().name()),
  DEPARTMENT_ROLE("role-department", 20, item -> item.responsibility().department().name()),
  STREET_ROLE("role-street", 20, item -> item.responsibility().street().name()),
  COMMUNITY_ROLE("role-community", 20, item -> item.responsibility().community().name()),
  AREA_ROLE("role-area", 20, item -> item.responsibility().residentialArea().name());

  private final String word;
  private final int most;
  private final Function<Item, String> reader;

  ItemField(String word, int most, Function<Item, String> reader) {
    this.word = word;
    this.most = most;
    this.reader = reader;
  }

  @Override
  public String word() {
    return word;
  }

  @Override
  public String messageKey() {
    return "catalogue.column." + word;
  }

  @Override
  public int most() {
    return most;
  }

  public boolean required() {
    return this == CODE || this == LIST || this == CATEGORY || this == TITLE || this == DEPARTMENT;
  }

  public boolean isRole() {
    return ordinal() >= DEPARTMENT_ROLE.ordinal();
  }

  @Override
  public String of(Item item) {
    return reader.apply(item);
  }

  /**
   * An item of such values.
   *
   * @throws IllegalArgumentException for a list, a body or a role that does not exist
   */
  static Item item(Map<ItemField, String> values) {
    return new Item(
        values.get(CODE),
        ListType.valueOf(values.get(LIST)),
        values.get(CATEGORY),
        values.get(TITLE),
        values.get(DEPARTMENT),
        values.get(BASIS),
        values.get(CONDITIONS),
        values.get(FREQUENCY),
        values.get(ASPECT),
        values.get(MAJOR),
        values.get(MINOR),
        PrimaryBody.valueOf(values.get(PRIMARY_BODY)),
        new Responsibility(
            ResponsibilityRole.valueOf(values.get(DEPARTMENT_ROLE)),
            ResponsibilityRole.valueOf(values.get(STREET_ROLE)),
            ResponsibilityRole.valueOf(values.get(COMMUNITY_ROLE)),
            ResponsibilityRole.valueOf(values.get(AREA_ROLE))));
  }
}
