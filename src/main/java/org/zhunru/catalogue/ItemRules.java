package org.zhunru.catalogue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhunru.casefile.WrittenText;

/** What must be right of an item, and of all items of a version together. */
final class ItemRules {

  private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]*");


  private ItemRules() {}

  /** The sentence about letters in it that nobody can write or see; empty where there are none. */
  static Optional<String> unfit(String text, String name) {
    return WrittenText.writable(text)
        ? WrittenText.hidden(text).map(before -> CatalogueTexts.text("fault.hidden", name, before))
        : Optional.of(CatalogueTexts.text("fault.unwritable", name));
  }

  /** The faults of one item alone. */
  static List<CatalogueFault> of(Item item) {
    List<CatalogueFault> faults = new ArrayList<>();
    for (ItemField field : ItemField.values()) {
      String text = field.of(item);
      String name = CatalogueTexts.word(field.messageKey());
      Optional<String> unfit = unfit(text, name);
      if (field.required() && WrittenText.visible(text) == 0) {
        faults.add(CatalogueFault.of(field, "fault.missing", name));
      } else if (text.length() > field.most()) {
        faults.add(CatalogueFault.of(field, "fault.too-long", name, field.most()));
      } else if (unfit.isPresent()) {
        faults.add(new CatalogueFault(0, "", field.word(), unfit.get()));
      }
    }
    if (!item.code().isBlank() && !CODE.matcher(item.code()).matches()) {
      faults.add(CatalogueFault.of(ItemField.CODE, "fault.code", item.code()));
    } else if (!item.code().isBlank() && !item.list().codes(item.code())) {
      String list = CatalogueTexts.word(item.list().messageKey());
      faults.add(CatalogueFault.of(ItemField.CODE, "fault.code-of-list", item.code(), list, item.list().prefix()));
    }
    if (item.list() == ListType.ASSISTANCE && item.basis().isBlank()) {
      faults.add(CatalogueFault.of(ItemField.BASIS, "fault.basis"));
    }
    classes(item, faults);
    responsibility(item, faults);
    return faults;
  }

  /** The faults of all items together, those of each alone included. */
  static List<CatalogueFault> of(Collection<Item> items) {
    List<CatalogueFault> faults = new ArrayList<>();
    Map<String, Item> titles = new HashMap<>();
    Map<String, Item> majors = new HashMap<>();
    Map<String, Item> minors = new HashMap<>();
    for (Item item : items) {
      of(item).forEach(fault -> faults.add(fault.in(0, item.code())));
      twice(item, titles.putIfAbsent(normal(item.title()), item))
          .forEach(fault -> faults.add(fault.in(0, item.code())));
      Item major = item.major().isEmpty() ? null : majors.putIfAbsent(normal(item.major()), item);
      if (major != null && !major.aspect().equals(item.aspect())) {
        faults.add(
            CatalogueFault.of(ItemField.MAJOR, "fault.major-twice", item.major(), major.code()).in(0, item.code()));
      }
      Item minor = item.minor().isEmpty() ? null : minors.putIfAbsent(normal(item.minor()), item);
      if (minor != null && !minor.major().equals(item.major())) {
        faults.add(
            CatalogueFault.of(ItemField.MINOR, "fault.minor-twice", item.minor(), minor.code()).in(0, item.code()));
      }
    }
    return faults;
  }

  /** @param other an item of the same title, or null */
  static List<CatalogueFault> twice(Item item, Item other) {
    if (other == null || item.title().isBlank()) {
      return List.of();
    }
    String list = CatalogueTexts.word(other.list().messageKey());
    return List.of(
        other.list() == item.list()
            ? CatalogueFault.of(ItemField.TITLE, "fault.title-twice", other.code())
            : CatalogueFault.of(ItemField.TITLE, "fault.two-lists", other.code(), list));
  }

  /** A code as it is compared: width does not count, blanks inside do. */
  static String code(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
  }

  /** Texts that differ only in blanks, in what nobody sees and in the width of their letters are one text. */
  static String normal(String text) {
    return WrittenText.key(text);
  }

  private static void classes(Item item, List<CatalogueFault> faults) {
    if (!item.minor().isEmpty() && item.major().isEmpty()) {
      faults.add(CatalogueFault.of(ItemField.MINOR, "fault.minor-alone"));
    }
    if (!item.major().isEmpty() && item.aspect().isEmpty()) {
      faults.add(CatalogueFault.of(ItemField.MAJOR, "fault.major-alone"));
    }
  }

  /** A community leads only what is its own by law; one level leads each item. */
  private static void responsibility(Item item, List<CatalogueFault> faults) {
    Responsibility roles = item.responsibility();
    boolean own = item.list() == ListType.AUTONOMY;
    boolean below = roles.community() == ResponsibilityRole.LEAD || roles.residentialArea() == ResponsibilityRole.LEAD;
    String list = CatalogueTexts.word(item.list().messageKey());
    if (!own && item.primaryBody() == PrimaryBody.COMMUNITY) {
      faults.add(CatalogueFault.of(ItemField.PRIMARY_BODY, "fault.community-body", list));
    }
    if (!own && below) {
      faults.add(CatalogueFault.of(ItemField.COMMUNITY_ROLE, "fault.community-leads", list));
    } else if (roles.leads() != 1) {
      faults.add(CatalogueFault.of(ItemField.DEPARTMENT_ROLE, "fault.leads", roles.leads()));
    } else if (below != (item.primaryBody() == PrimaryBody.COMMUNITY)) {
      faults.add(CatalogueFault.of(ItemField.PRIMARY_BODY, "fault.body-leads"));
    }
    if (item.list() == ListType.NEGATIVE
        && (roles.community() != ResponsibilityRole.NONE || roles.residentialArea() != ResponsibilityRole.NONE)) {
      faults.add(CatalogueFault.of(ItemField.COMMUNITY_ROLE, "fault.negative-role"));
    }
  }
}
