package org.zhunru.tenure.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.zhunru.engine.EngineBusy;
import org.zhunru.identity.Organisations;
import org.zhunru.tenure.Notices;
import org.zhunru.tenure.TenureInvalid;
import org.zhunru.tenure.TenureRefusal;

/** 准入公示 for everybody: no sign-in, no personal data. */
@Controller
@RequestMapping("/public/notices")
class NoticePages {

  private static final int MOST_TRIES = 8;

  private final Notices notices;
  private final Organisations organisations;

  NoticePages(Notices notices, Organisations organisations) {
    this.notices = notices;
    this.organisations = organisations;
  }

  @GetMapping
  String all(@RequestParam(defaultValue = "1") String page, Model model) {
    Notices.Listed listed = notices.page(page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1);
    Set<String> codes = new TreeSet<>();
    for (Notices.Notice notice : listed.notices()) {
      codes.add(notice.item().department());
      codes.addAll(notice.item().communities());
    }
    model.addAttribute("listed", listed);
    model.addAttribute("names", organisations.names(codes));
    return "tenure/notices";
  }

  @GetMapping("/{ref:ZR-[0-9]{4}-[0-9]{5,9}}")
  String one(@PathVariable String ref, Model model) {
    return page(ref, "", "", List.of(), model);
  }

  @PostMapping("/{ref:ZR-[0-9]{4}-[0-9]{5,9}}")
  String object(
      @PathVariable String ref,
      @RequestParam(defaultValue = "") String person,
      @RequestParam(defaultValue = "") String reason,
      HttpServletRequest request,
      HttpServletResponse response,
      RedirectAttributes flash,
      Model model) {
    try {
      file(ref, person, reason, request.getRemoteAddr());
    } catch (TenureInvalid invalid) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return page(ref, person, reason, invalid.faults(), model);
    } catch (TenureRefusal refusal) {
      response.setStatus(HttpStatus.CONFLICT.value());
      return page(ref, person, reason, List.of(new TenureInvalid.Fault("reason", refusal.getMessage())), model);
    }
    flash.addFlashAttribute("filed", true);
    return "redirect:/public/notices/" + ref;
  }

  /** Two who object at the same moment are both heard. */
  private void file(String ref, String person, String reason, String address) {
    for (int left = MOST_TRIES; ; left--) {
      try {
        notices.object(ref, person, reason, address);
        return;
      } catch (EngineBusy | ConcurrencyFailureException | DuplicateKeyException busy) {
        if (left == 1) {
          throw busy;
        }
      }
    }
  }

  private String page(String ref, String person, String reason, List<TenureInvalid.Fault> errors, Model model) {
    model.addAttribute("notice", notices.get(ref));
    model.addAttribute("person", person);
    model.addAttribute("reason", reason);
    model.addAttribute("errors", errors);
    return "tenure/notice";
  }
}
