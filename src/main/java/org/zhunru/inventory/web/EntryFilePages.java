package org.zhunru.inventory.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.zhunru.inventory.EntryKind;
import org.zhunru.inventory.EntryRefused;
import org.zhunru.inventory.EntryRefused.Fault;
import org.zhunru.inventory.Registration;
import org.zhunru.inventory.Registration.Table;
import org.zhunru.sheet.Sheets;

/** The registers as files, out and in. */
@Controller
@RequestMapping("/inventory/files/{tab:plaques|systems|forms}")
class EntryFilePages {

  private static final int MOST_SHOWN = 100;
  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final Registration registration;
  private final InventoryWords words;

  EntryFilePages(Registration registration, InventoryWords words) {
    this.registration = registration;
    this.words = words;
  }

  @GetMapping("/export.csv")
  ResponseEntity<byte[]> csv(@PathVariable String tab) {
    EntryKind kind = InventoryWords.kind(tab);
    Table table = registration.export(kind, words.user());
    return file(kind, "csv", CSV, Sheets.csv(table.heads(), table.rows()));
  }

  @GetMapping("/export.xlsx")
  ResponseEntity<byte[]> xlsx(@PathVariable String tab) {
    EntryKind kind = InventoryWords.kind(tab);
    Table table = registration.export(kind, words.user());
    return file(kind, "xlsx", XLSX, Sheets.xlsx(words.text("kind." + kind), table.heads(), table.rows()));
  }

  @GetMapping
  String form(@PathVariable String tab, Model model) {
    fill(model, InventoryWords.kind(tab), List.of());
    return "inventory/import";
  }

  @PostMapping
  ModelAndView take(@PathVariable String tab, @RequestParam MultipartFile file, Model model, RedirectAttributes flash)
      throws IOException {
    EntryKind kind = InventoryWords.kind(tab);
    try {
      flash.addFlashAttribute("imported", registration.importFile(kind, file.getBytes(), words.user()));
      return new ModelAndView("redirect:/inventory?tab=" + kind.path());
    } catch (EntryRefused why) {
      fill(model, kind, why.faults());
      return new ModelAndView("inventory/import", HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private void fill(Model model, EntryKind kind, List<Fault> faults) {
    if (!words.community()) {
      throw new AccessDeniedException("Not of a residents' committee");
    }
    model.addAttribute("kind", kind);
    model.addAttribute("faults", faults.subList(0, Math.min(faults.size(), MOST_SHOWN)));
    model.addAttribute("count", faults.size());
  }

  private ResponseEntity<byte[]> file(EntryKind kind, String ending, MediaType type, byte[] content) {
    String name = words.text("file." + kind) + "." + ending;
    String disposition =
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString();
    return ResponseEntity.ok().contentType(type).header(HttpHeaders.CONTENT_DISPOSITION, disposition).body(content);
  }
}
