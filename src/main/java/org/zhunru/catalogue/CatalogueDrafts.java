package org.zhunru.catalogue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Role;

/** Changing the rows of a draft: one by one, or all from a file. Only a clerk of the lead unit does. */
@Service
@Transactional
public class CatalogueDrafts {

  private final CatalogueVersionRows versions;
  private final CatalogueItemRows items;
  private final CatalogueUploadRows uploads;
  private final VersionDesk desk;
  private final DraftCare care;

  CatalogueDrafts(
      CatalogueVersionRows versions, CatalogueItemRows items, CatalogueUploadRows uploads, VersionDesk desk, DraftCare care) {
    this.versions = versions;
    this.items = items;
    this.uploads = uploads;
    this.desk = desk;
    this.care = care;
  }

  /**
   * Reads a file and keeps its rows until they are confirmed; the draft stays as it is.
   *
   * @return the key of the upload
   * @throws org.zhunru.sheet.SheetRefused for a file that cannot be read
   * @throws CatalogueRefused with every fault of every row, or when the version is no draft
   */
  public String upload(int number, Import kind, String fileName, byte[] content, CurrentUser by) {
    VersionDesk.require(by, Role.LEAD_CLERK);
    CatalogueVersion draft = draft(number);
    List<Item> read = new SheetReading(kind, items.of(number), desk.bodies()).read(content);
    return uploads.keep(draft, fileName, read, by.username());
  }

  /**
   * What a confirmation would change.
   *
   * @throws NoSuchVersion when there is no such upload of this person for this draft
   */
  @Transactional(readOnly = true)
  public CatalogueDiff preview(int number, String upload, CurrentUser by) {
    VersionDesk.require(by, Role.LEAD_CLERK);
    uploads.find(upload, number, by.username());
    return CatalogueDiff.of(number, items.of(number), number, items.ofUpload(upload));
  }

  /**
   * Replaces all rows of the draft by those of the upload.
   *
   * @throws CatalogueRefused when the draft was changed since
   */
  public CatalogueVersion confirm(int number, String upload, CurrentUser by) {
    VersionDesk.require(by, Role.LEAD_CLERK);
    CatalogueUploadRows.Upload kept = uploads.find(upload, number, by.username());
    care.touch(number, by);
    if (desk.version(number).revision() != kept.revision() + 1) {
      throw new CatalogueRefused("refused.changed-since");
    }
    items.takeUpload(upload, number);
    uploads.forget(upload);
    CatalogueVersion after = desk.version(number);
    desk.tell(
        by, "catalogue.version-imported", number,
        Map.of("file", kept.fileName(), "items", String.valueOf(after.total())));
    return after;
  }

  /** Adds an item, or replaces the one of the same code. */
  public void put(int number, Item item, CurrentUser by) {
    VersionDesk.require(by, Role.LEAD_CLERK);
    Map<ItemField, String> values = new EnumMap<>(ItemField.class);
    for (ItemField field : ItemField.values()) {
      values.put(field, field.of(item));
    }
    put(number, values, items.find(number, item.code()).isPresent() ? item.code() : "", by);
  }

  /**
   * Adds an item, or changes one; what is left empty gets what the list usually has.
   *
   * @param values lists, bodies and roles as codes or as Chinese words
   * @param old code of the item to be changed, which may get another; empty for a new one
   * @return the code it stands under
   * @throws CatalogueRefused with every field that is wrong
   */
  public String put(int number, Map<ItemField, String> values, String old, CurrentUser by) {
    VersionDesk.require(by, Role.LEAD_CLERK);
    care.touch(number, by);
    if (!old.isEmpty() && !items.delete(number, old)) {
      throw new NoSuchVersion(old);
    }
    Item item = ItemEntry.read(values, items.of(number), desk.bodies());
    items.insert(number, List.of(item));
    String act = old.isEmpty() ? "catalogue.item-added" : "catalogue.item-changed";
    desk.tell(by, act, number, Map.of("item", item.code()));
    return item.code();
  }

  /** @throws NoSuchVersion when the draft has no such item */
  public void remove(int number, String code, CurrentUser by) {
    VersionDesk.require(by, Role.LEAD_CLERK);
    care.touch(number, by);
    if (!items.delete(number, code)) {
      throw new NoSuchVersion(code);
    }
    desk.tell(by, "catalogue.item-removed", number, Map.of("item", code));
  }

  /** @throws CatalogueRefused when it is no draft, or somebody holds it */
  @Transactional(readOnly = true)
  public CatalogueVersion open(int number, CurrentUser by) {
    VersionDesk.require(by, Role.LEAD_CLERK);
    return care.open(number);
  }

  /** Number of the case that works with the draft; empty where none does. */
  @Transactional(readOnly = true)
  public Optional<String> taker(int number) {
    return care.taker(number);
  }

  /**
   * Gives a draft up; its rows stay as they are, and nothing becomes of them.
   *
   * @param reason at most 500 characters
   * @throws CatalogueRefused when it is no draft, somebody holds it, or no reason is given
   */
  public void discard(int number, String reason, CurrentUser by) {
    VersionDesk.require(by, Role.LEAD_CLERK);
    care.discard(number, reason, by);
  }

  /** States how many there are meant to be; a measure that is not named is not compared. */
  public void expect(int number, Map<CatalogueMeasure, Integer> expected, CurrentUser by) {
    VersionDesk.require(by, Role.LEAD_CLERK);
    care.touch(number, by);
    versions.expect(number, expected);
    Map<String, String> detail = new TreeMap<>();
    expected.forEach((measure, many) -> detail.put(measure.name(), String.valueOf(many)));
    desk.tell(by, "catalogue.version-expected", number, detail);
  }

  private CatalogueVersion draft(int number) {
    return care.open(number);
  }

  /** What a file replaces. */
  public enum Import {
    /** All rows of the draft; a column that the file does not have keeps what the draft says for the same code. */
    ITEMS,
    /** The roles of the items the file names; everything else stays. */
    MATRIX
  }
}
