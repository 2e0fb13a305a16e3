package org.zhunru.register.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.register.AdmittedItem;
import org.zhunru.register.AdmittedItems;
import org.zhunru.sheet.Sheets;

/** What is admitted in the district: the same for everybody, for it is public. */
@Controller
class RegisterPages {

  private static final int MOST_LINES = 5000;
  private static final String WHOLE_CITY = "/";
  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final AdmittedItems items;
  private final Organisations organisations;
  private final RegisterWords words;
  private final CurrentUsers users;

  RegisterPages(AdmittedItems items, Organisations organisations, RegisterWords words, CurrentUsers users) {
    this.items = items;
    this.organisations = organisations;
    this.words = words;
    this.users = users;
  }

  @GetMapping("/register")
  String list(
      @ModelAttribute("filter") RegisterFilter filter,
      @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment,
      @RequestHeader(name = "HX-History-Restore-Request", defaultValue = "false") boolean restored,
      Model model) {
    fill(filter, reach(), "/register", model);
    return fragment && !restored ? "register/parts :: results" : "register/list";
  }

  /** Without signing in; nothing of it names a person. */
  @GetMapping("/public/items")
  String published(
      @ModelAttribute("filter") RegisterFilter filter,
      @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment,
      @RequestHeader(name = "HX-History-Restore-Request", defaultValue = "false") boolean restored,
      Model model) {
    fill(filter, WHOLE_CITY, "/public/items", model);
    return fragment && !restored ? "register/parts :: results" : "register/public";
  }

  @GetMapping("/register/export.csv")
  ResponseEntity<byte[]> export(@ModelAttribute("filter") RegisterFilter filter) {
    List<String> heads =
        List.of("filing", "ref", "title", "department", "communities", "state", "from", "to").stream()
            .map(head -> words.text("head." + head))
            .toList();
    List<AdmittedItem> found = items.items(filter.query(reach(), words.today(), 1, MOST_LINES));
    Map<String, String> names = words.names(found);
    List<List<String>> rows = found.stream().map(item -> cells(item, names)).toList();
    return ResponseEntity.ok()
        .contentType(CSV)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"register.csv\"")
        .body(Sheets.csv(heads, rows));
  }

  private void fill(RegisterFilter filter, String districtPath, String path, Model model) {
    int count = items.count(filter.query(districtPath, words.today()));
    model.addAttribute("path", path);
    List<AdmittedItem> found = items.items(filter.query(districtPath, words.today()));
    model.addAttribute("items", found);
    model.addAttribute("names", words.names(found));
    model.addAttribute("count", count);
    model.addAttribute("pages", Math.max(1, (count + RegisterFilter.SIZE - 1) / RegisterFilter.SIZE));
    model.addAttribute("states", RegisterFilter.states());
    model.addAttribute("departments", of(Organisation.Kind.DEPARTMENT, districtPath));
    model.addAttribute("communities", of(Organisation.Kind.COMMUNITY, districtPath));
  }

  private List<Organisation> of(Organisation.Kind kind, String districtPath) {
    return organisations.ofKind(kind).stream().filter(one -> one.path().startsWith(districtPath)).toList();
  }

  private String reach() {
    Organisation own = users.require().organisation();
    return organisations.districtOf(own).orElse(own).path();
  }

  private List<String> cells(AdmittedItem item, Map<String, String> names) {
    return Arrays.asList(
        item.filingNumber() == null ? "" : item.filingNumber(),
        item.ref(),
        item.title(),
        names.get(item.department()),
        words.communities(item, names),
        words.state(item),
        item.inForceFrom() == null ? "" : item.inForceFrom().toString(),
        item.inForceTo() == null ? "" : item.inForceTo().toString());
  }
}
