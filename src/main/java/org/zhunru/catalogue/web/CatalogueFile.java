package org.zhunru.catalogue.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.zhunru.catalogue.Catalogue;
import org.zhunru.catalogue.Item;
import org.zhunru.identity.Act;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.sheet.Sheets;

/**
 * The result of a search, all pages, as a file a spreadsheet opens. Whoever takes it away leaves an entry in the
 * trail.
 */
@Controller
class CatalogueFile {

  private static final List<String> COLUMNS =
      List.of("code", "list", "category", "title", "department", "basis", "conditions", "frequency");

  private final Catalogue catalogue;
  private final CurrentUsers users;
  private final MessageSource messages;
  private final ApplicationEventPublisher events;

  CatalogueFile(Catalogue catalogue, CurrentUsers users, MessageSource messages, ApplicationEventPublisher events) {
    this.catalogue = catalogue;
    this.users = users;
    this.messages = messages;
    this.events = events;
  }

  @GetMapping("/catalogue/items.csv")
  @Transactional
  public ResponseEntity<byte[]> items(@ModelAttribute CatalogueFilter filter) {
    List<Item> items = catalogue.items(filter.allPages());
    CurrentUser user = users.require();
    events.publishEvent(
        new Act(
            user.username(),
            user.organisation().code(),
            "catalogue.exported",
            "catalogue-" + catalogue.version(),
            "OK",
            Map.of("rows", Integer.toString(items.size()), "query", filter.fileLink())));
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(text("catalogue.file.name") + ".csv", StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(csv(items));
  }

  private byte[] csv(List<Item> items) {
    return Sheets.csv(
        COLUMNS.stream().map(column -> text("catalogue.column." + column)).toList(),
        items.stream()
            .map(
                item ->
                    List.of(
                        item.code(),
                        text(item.list().messageKey()),
                        item.category(),
                        item.title(),
                        item.leadDepartment(),
                        item.basis(),
                        item.conditions(),
                        item.frequency()))
            .toList());
  }

  private String text(String key) {
    return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
  }
}
