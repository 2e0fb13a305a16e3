package org.zhunru.register.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.register.AdmittedItem;
import org.zhunru.register.AdmittedItems;

/** The register for other programs. */
@RestController
@RequestMapping("/api/v1/register")
@Tag(name = "在册事项")
class RegisterApi {

  private final AdmittedItems items;
  private final Organisations organisations;
  private final RegisterWords words;
  private final CurrentUsers users;

  RegisterApi(AdmittedItems items, Organisations organisations, RegisterWords words, CurrentUsers users) {
    this.words = words;
    this.items = items;
    this.organisations = organisations;
    this.users = users;
  }

  /** @param count how many on all pages together */
  record ItemList(int count, int page, int size, List<ItemAnswer> items) {}

  /** What is public of an item; dates as yyyy-MM-dd; state COMING before the first day in force. */
  record ItemAnswer(
      String ref,
      String filingNumber,
      String title,
      String itemCode,
      String department,
      List<String> communities,
      String state,
      String inForceFrom,
      String inForceTo,
      int catalogueVersion) {

    static ItemAnswer of(AdmittedItem item, LocalDate today) {
      return new ItemAnswer(
          item.ref(),
          item.filingNumber(),
          item.title(),
          item.itemCode(),
          item.department(),
          item.communities(),
          item.standing(today),
          item.inForceFrom() == null ? null : item.inForceFrom().toString(),
          item.inForceTo() == null ? null : item.inForceTo().toString(),
          item.catalogueVersion());
    }
  }

  @GetMapping("/items")
  @Operation(
      summary = "查询本区在册事项",
      description = "q 为事项名称、备案号、案件号或编码的一部分；state、department、community 为代码；page 从 1 起，每页 20 项。state 为 IN_FORCE 的在执行期内，COMING 的执行期还没有开始。")
  ItemList items(@ModelAttribute RegisterFilter filter) {
    Organisation own = users.require().organisation();
    String reach = organisations.districtOf(own).orElse(own).path();
    return new ItemList(
        items.count(filter.query(reach, words.today())),
        filter.page(),
        RegisterFilter.SIZE,
        items.items(filter.query(reach, words.today())).stream()
            .map(item -> ItemAnswer.of(item, words.today()))
            .toList());
  }
}
