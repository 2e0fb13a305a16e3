package org.zhunru.catalogue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;

/** Who may stand in a list as the body that leads an item: an organisation of the district, or one that is said to be none. */
@Component
class LeadBodies {

  /** Behind the name of a body outside the district. */
  static final String OUTSIDE = "（区外单位）";

  private static final String BETWEEN = "[/、，,;；]";

  private final Organisations organisations;
  private final CatalogueItemRows items;

  LeadBodies(Organisations organisations, CatalogueItemRows items) {
    this.organisations = organisations;
    this.items = items;
  }

  /** Names of the organisations there are, and all that a published version names already. */
  Set<String> known(int published) {
    Set<String> names = new HashSet<>();
    organisations.all().stream().filter(Organisation::open).forEach(one -> names.add(plain(one.name())));
    for (Item item : items.of(published)) {
      Arrays.stream(item.leadDepartment().split(BETWEEN)).forEach(name -> names.add(plain(name)));
    }
    return names;
  }

  /** What is wrong with the bodies of an item; several stand with a slash or a comma between them. */
  static List<CatalogueFault> faults(Item item, Set<String> known) {
    return all(item.leadDepartment(), known).toList();
  }

  /** What is wrong with the first of these names that may not lead. */
  static Optional<CatalogueFault> unknown(String names, Set<String> known) {
    return all(names, known).findFirst();
  }

  private static Stream<CatalogueFault> all(String names, Set<String> known) {
    return Arrays.stream(names.split(BETWEEN))
        .map(String::strip)
        .filter(name -> !name.isEmpty() && !outside(name) && !known.contains(plain(name)))
        .map(name -> CatalogueFault.of(ItemField.DEPARTMENT, "fault.body", name));
  }

  private static boolean outside(String name) {
    String mark = ItemRules.normal(OUTSIDE);
    String plain = ItemRules.normal(name);
    return plain.endsWith(mark) && plain.length() > mark.length();
  }

  /** 住房和城乡建设局 is 住房城乡建设局. */
  private static String plain(String name) {
    return ItemRules.normal(name).replaceAll("[和与及]", "");
  }
}
