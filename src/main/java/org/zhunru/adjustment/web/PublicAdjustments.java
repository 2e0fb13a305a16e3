package org.zhunru.adjustment.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.zhunru.adjustment.AdjustmentInvalid;
import org.zhunru.adjustment.AdjustmentInvalid.Fault;
import org.zhunru.adjustment.DraftPublicity;
import org.zhunru.adjustment.TooManyObjections;

/** Drafts before everybody's eyes, and the form for objections; nobody signs in, nobody gives a name. */
@Controller
@RequestMapping("/public/adjustments")
class PublicAdjustments {

  private final DraftPublicity publicity;

  PublicAdjustments(DraftPublicity publicity) {
    this.publicity = publicity;
  }

  @GetMapping
  String list(Model model) {
    model.addAttribute("notices", publicity.announced());
    return "adjustment/public-list";
  }

  @GetMapping("/{ref:TZ-[0-9]{4}-[0-9]{5,9}}")
  String show(
      @PathVariable("ref") String ref, @RequestParam(name = "page", defaultValue = "1") String page, Model model) {
    fill(model, ref, page, "", List.of());
    return "adjustment/public";
  }

  @PostMapping("/{ref:TZ-[0-9]{4}-[0-9]{5,9}}/objections")
  ModelAndView object(
      @PathVariable("ref") String ref,
      @RequestParam(name = "text", defaultValue = "") String text,
      HttpServletRequest request,
      Model model,
      RedirectAttributes flash) {
    try {
      flash.addFlashAttribute("filed", publicity.object(ref, text, request.getRemoteAddr()));
    } catch (AdjustmentInvalid invalid) {
      return again(model, ref, text, invalid.faults(), HttpStatus.UNPROCESSABLE_ENTITY);
    } catch (TooManyObjections full) {
      return again(model, ref, text, List.of(new Fault("text", full.getMessage())), HttpStatus.TOO_MANY_REQUESTS);
    }
    return new ModelAndView("redirect:/public/adjustments/" + ref);
  }

  private ModelAndView again(Model model, String ref, String text, List<Fault> faults, HttpStatus status) {
    fill(model, ref, "1", text, faults);
    return new ModelAndView("adjustment/public", status);
  }

  private void fill(Model model, String ref, String page, String typed, List<Fault> faults) {
    model.addAttribute("notice", publicity.notice(ref));
    model.addAttribute("diff", DiffPage.of(publicity.changes(ref), page));
    model.addAttribute("typed", typed);
    model.addAttribute("errors", faults);
  }
}
