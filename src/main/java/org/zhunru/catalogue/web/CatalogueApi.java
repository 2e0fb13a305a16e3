package org.zhunru.catalogue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhunru.catalogue.Catalogue;
import org.zhunru.catalogue.CatalogueQuery;
import org.zhunru.catalogue.CertificateKind;
import org.zhunru.catalogue.Item;
import org.zhunru.catalogue.ListType;

@RestController
@RequestMapping(path = "/api/v1/catalogue", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "事项清单")
class CatalogueApi {

  private static final int LARGEST = 100;
  private static final String LISTS =
      Arrays.stream(ListType.values()).map(ListType::name).collect(Collectors.joining("、"));

  private final Catalogue catalogue;
  private final MessageSource messages;

  CatalogueApi(Catalogue catalogue, MessageSource messages) {
    this.catalogue = catalogue;
    this.messages = messages;
  }

  @GetMapping("/items")
  @Operation(
      summary = "查询现行清单事项",
      description = "q 为全文或编码；list 为 AUTONOMY、ASSISTANCE、NEGATIVE；page 从 1 起；size 为 1 至 100。无 q 时按编码排序，有 q 时按相关度排序。")
  ItemList items(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String list,
      @RequestParam(defaultValue = "") String category,
      @RequestParam(defaultValue = "") String department,
      @RequestParam(defaultValue = "1") String page,
      @RequestParam(defaultValue = "20") String size) {
    CatalogueQuery query =
        new CatalogueQuery(
            q,
            list(list),
            category,
            department,
            number("page", page, Integer.MAX_VALUE),
            number("size", size, LARGEST));
    return new ItemList(
        catalogue.version(), catalogue.count(query), query.page(), query.size(), catalogue.items(query));
  }

  @GetMapping("/items/{code}")
  @Operation(summary = "按编码读取一个事项", description = "编码不在现行清单内时返回 404。")
  Item item(@PathVariable String code) {
    return catalogue
        .item(code)
        .orElseThrow(() -> problem(HttpStatus.NOT_FOUND, text("catalogue.api.item-unknown", code), Map.of()));
  }

  @GetMapping("/certificates")
  @Operation(summary = "不得要求社区出具的证明及替代办法")
  List<CertificateKind> certificates() {
    return catalogue.certificates();
  }

  private ListType list(String name) {
    if (name.isBlank()) {
      return null;
    }
    return Arrays.stream(ListType.values())
        .filter(list -> list.name().equals(name.strip()))
        .findFirst()
        .orElseThrow(() -> wrong("list", text("catalogue.api.list-unknown", LISTS)));
  }

  private int number(String field, String text, int most) {
    try {
      int number = Integer.parseInt(text.strip());
      if (number >= 1 && number <= most) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // the same answer as for a number out of range
    }
    throw wrong(field, text("catalogue.api.number", Integer.toString(most)));
  }

  private ErrorResponseException wrong(String field, String message) {
    return problem(
        HttpStatus.BAD_REQUEST, message, Map.of("pointer", "/" + field, "field", field, "message", message));
  }

  private static ErrorResponseException problem(HttpStatus status, String detail, Map<String, String> error) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    if (!error.isEmpty()) {
      problem.setProperty("errors", List.of(error));
    }
    return new ErrorResponseException(status, problem, null);
  }

  private String text(String key, Object... parts) {
    return messages.getMessage(key, parts, Locale.SIMPLIFIED_CHINESE);
  }

  /**
   * One page of what matches.
   *
   * @param version number of the catalogue version asked
   * @param total on all pages
   */
  record ItemList(int version, int total, int page, int size, List<Item> items) {}
}
