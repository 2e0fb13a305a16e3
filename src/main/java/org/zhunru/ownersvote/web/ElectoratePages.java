package org.zhunru.ownersvote.web;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.EnteredInvalid.Fault;
import org.zhunru.casefile.Sending;
import org.zhunru.casefile.SentForms;
import org.zhunru.ownersvote.Electorate;
import org.zhunru.ownersvote.NewUnit;
import org.zhunru.ownersvote.OwnersVotes;

/** Units and owners of a vote. */
@Controller
@RequestMapping("/owners-votes/{ref:YZ-[0-9]{4}-[0-9]{5,9}}/electorate")
class ElectoratePages {

  private static final NewUnit BLANK = new NewUnit("", "", "", "", "false");

  private final Electorate electorate;
  private final OwnersVotes votes;
  private final OwnersVoteWords words;
  private final SentForms sent;

  ElectoratePages(Electorate electorate, OwnersVotes votes, OwnersVoteWords words, SentForms sent) {
    this.electorate = electorate;
    this.votes = votes;
    this.words = words;
    this.sent = sent;
  }

  @GetMapping
  String list(
      @PathVariable String ref,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    fill(ref, text, page, BLANK, List.of(), model);
    return "ownersvote/electorate";
  }

  @PostMapping
  ModelAndView add(
      @PathVariable String ref,
      @ModelAttribute("typed") NewUnit typed,
      Sending sending,
      Model model,
      RedirectAttributes flash) {
    try {
      sent.once(sending, () -> electorate.add(ref, typed, words.user()));
      return back(ref, "saved", true, flash);
    } catch (EnteredInvalid why) {
      return refused(ref, typed, why.faults(), model);
    }
  }

  @PostMapping("/file")
  ModelAndView take(
      @PathVariable String ref, @RequestParam MultipartFile file, Sending sending, Model model, RedirectAttributes flash)
      throws IOException {
    try {
      byte[] content = file.getBytes();
      String lines = sent.once(sending, () -> String.valueOf(electorate.take(ref, content, words.user())));
      return back(ref, "imported", Integer.valueOf(lines), flash);
    } catch (EnteredInvalid why) {
      return refused(ref, BLANK, why.faults(), model);
    }
  }

  @PostMapping("/{id:[0-9]{1,18}}/remove")
  ModelAndView remove(
      @PathVariable String ref, @PathVariable long id, Sending sending, Model model, RedirectAttributes flash) {
    try {
      sent.once(sending, () -> electorate.remove(ref, id, words.user()));
      return back(ref, "saved", true, flash);
    } catch (EnteredInvalid why) {
      return refused(ref, BLANK, why.faults(), model);
    }
  }

  /** One for each owner. */
  @GetMapping("/slips")
  ModelAndView slips(@PathVariable String ref, Model model) {
    return paper(ref, "owners", () -> electorate.codes(ref, words.user()), "ownersvote/slips", model);
  }

  /** To be put up where the owners live; it holds names and is no public page. */
  @GetMapping("/roll")
  ModelAndView roll(@PathVariable String ref, Model model) {
    return paper(ref, "units", () -> electorate.roll(ref, words.user()), "ownersvote/roll", model);
  }

  private ModelAndView paper(String ref, String name, Supplier<?> content, String page, Model model) {
    try {
      model.addAttribute(name, content.get());
      model.addAttribute("view", votes.view(ref, words.user()));
      return new ModelAndView(page);
    } catch (EnteredInvalid why) {
      return refused(ref, BLANK, why.faults(), model);
    }
  }

  private ModelAndView refused(String ref, NewUnit typed, List<Fault> errors, Model model) {
    fill(ref, "", 1, typed, errors, model);
    return new ModelAndView("ownersvote/electorate", HttpStatus.UNPROCESSABLE_ENTITY);
  }

  private void fill(String ref, String text, int page, NewUnit typed, List<Fault> errors, Model model) {
    model.addAttribute("list", electorate.page(ref, text, page, words.user()));
    model.addAttribute("view", votes.view(ref, words.user()));
    model.addAttribute("text", text);
    model.addAttribute("typed", typed);
    model.addAttribute("errors", errors);
  }

  private static ModelAndView back(String ref, String what, Object value, RedirectAttributes flash) {
    flash.addFlashAttribute(what, value);
    return new ModelAndView("redirect:/owners-votes/" + ref + "/electorate");
  }
}
