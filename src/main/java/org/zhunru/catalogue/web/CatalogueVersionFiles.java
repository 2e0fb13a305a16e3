package org.zhunru.catalogue.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.zhunru.catalogue.CatalogueCertificates;
import org.zhunru.catalogue.CatalogueDiff;
import org.zhunru.catalogue.CatalogueVersions;
import org.zhunru.catalogue.Item;
import org.zhunru.catalogue.CertificateField;
import org.zhunru.catalogue.ItemField;
import org.zhunru.identity.Act;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.sheet.Sheets;

/** Versions, matrices and comparisons as files. Whoever takes one away leaves an entry in the trail. */
@Controller
@Transactional
class CatalogueVersionFiles {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  private static final String KIND = "{kind:csv|xlsx}";
  private static final String VERSION = "/catalogue/versions/{number:[0-9]{1,6}}/";

  private final CatalogueVersions versions;
  private final CatalogueCertificates certificates;
  private final CurrentUsers users;
  private final CatalogueLabels labels;
  private final ApplicationEventPublisher events;

  CatalogueVersionFiles(
      CatalogueVersions versions,
      CatalogueCertificates certificates,
      CurrentUsers users,
      CatalogueLabels labels,
      ApplicationEventPublisher events) {
    this.certificates = certificates;
    this.versions = versions;
    this.users = users;
    this.labels = labels;
    this.events = events;
  }

  /** All items with every column that an import takes. */
  @GetMapping(VERSION + "items." + KIND)
  public ResponseEntity<byte[]> items(@PathVariable int number, @PathVariable String kind) {
    List<Item> items = versions.items(number);
    String name = labels.text("catalogue.file.items", String.valueOf(number));
    return file(number, kind, name, labels.heads(), items.stream().map(labels::cells).toList());
  }

  /** All kinds of certificates with every column that an import takes. */
  @GetMapping(VERSION + "certificates." + KIND)
  public ResponseEntity<byte[]> certificates(@PathVariable int number, @PathVariable String kind) {
    List<CertificateField> columns = List.of(CertificateField.values());
    List<List<String>> rows =
        certificates.of(number).stream()
            .map(one -> columns.stream().map(field -> field.of(one)).toList())
            .toList();
    String name = labels.text("catalogue.file.certificates", String.valueOf(number));
    return file(number, kind, name, columns.stream().map(field -> labels.text(field.messageKey())).toList(), rows);
  }

  @GetMapping(VERSION + "matrix." + KIND)
  public ResponseEntity<byte[]> matrix(@PathVariable int number, @PathVariable String kind) {
    List<ItemField> columns =
        Stream.of(ItemField.values())
            .filter(field -> field == ItemField.CODE || field == ItemField.TITLE || field.isRole())
            .toList();
    List<List<String>> rows =
        versions.items(number).stream()
            .map(item -> columns.stream().map(field -> labels.value(field, item)).toList())
            .toList();
    String name = labels.text("catalogue.file.matrix", String.valueOf(number));
    return file(number, kind, name, columns.stream().map(labels::name).toList(), rows);
  }

  /** A changed row takes one line for each field; a new or removed one takes one. */
  @GetMapping(VERSION + "diff." + KIND)
  public ResponseEntity<byte[]> diff(
      @PathVariable int number, @PathVariable String kind, @RequestParam(defaultValue = "") String with) {
    int from = CatalogueDiffPages.earlier(versions.version(number), with);
    List<List<String>> rows = new ArrayList<>();
    for (CatalogueDiff.Change change : versions.diff(from, number).changes()) {
      CatalogueLabels.ChangedRow row = labels.row(change);
      List<String> item =
          List.of(
              labels.text(change.kind().messageKey()),
              change.item().code(),
              labels.text(change.item().list().messageKey()),
              change.item().title());
      if (row.fields().isEmpty()) {
        rows.add(Stream.concat(item.stream(), Stream.of("", "", "")).toList());
      }
      row.fields()
          .forEach(
              field ->
                  rows.add(
                      Stream.concat(item.stream(), Stream.of(field.name(), field.before(), field.after())).toList()));
    }
    for (CatalogueDiff.CertificateChange change : versions.diff(from, number).certificates()) {
      List<String> certificate =
          List.of(
              labels.text(change.change().messageKey()),
              change.kind().code(),
              labels.text("catalogue.certificate.tab"),
              change.kind().title());
      if (change.fields().isEmpty()) {
        rows.add(Stream.concat(certificate.stream(), Stream.of("", "", "")).toList());
      }
      change.fields()
          .forEach(
              field ->
                  rows.add(
                      Stream.concat(
                              certificate.stream(),
                              Stream.of(labels.text(field.field().messageKey()), field.before(), field.after()))
                          .toList()));
    }
    List<String> heads =
        List.of(
            labels.text("catalogue.diff.kind"),
            labels.name(ItemField.CODE),
            labels.name(ItemField.LIST),
            labels.name(ItemField.TITLE),
            labels.text("catalogue.diff.field"),
            labels.text("catalogue.diff.before"),
            labels.text("catalogue.diff.after"));
    String name = labels.text("catalogue.file.diff", String.valueOf(from), String.valueOf(number));
    return file(number, kind, name, heads, rows);
  }

  private ResponseEntity<byte[]> file(
      int number, String kind, String name, List<String> heads, List<List<String>> rows) {
    CurrentUser user = users.require();
    events.publishEvent(
        new Act(
            user.username(), user.organisation().code(), "catalogue.exported", "catalogue-" + number, "OK",
            Map.of("rows", Integer.toString(rows.size()), "file", name + "." + kind)));
    boolean xlsx = kind.equals("xlsx");
    return ResponseEntity.ok()
        .contentType(xlsx ? XLSX : CSV)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name + "." + kind, StandardCharsets.UTF_8).build().toString())
        .body(xlsx ? Sheets.xlsx(name, heads, rows) : Sheets.csv(heads, rows));
  }
}
