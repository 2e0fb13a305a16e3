package org.zhunru.tenure.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.tenure.Funding;
import org.zhunru.tenure.TenureInvalid;
import org.zhunru.tenure.TenureView;
import org.zhunru.tenure.Tenures;

/** Taking a wrong line of the ledger back: asks once for the reason and says what will happen. */
@Controller
@RequestMapping("/tenure/{ref:ZR-[0-9]{4}-[0-9]{5,9}}/ledger/{line:[0-9]{1,18}}/reversal")
class ReversalPages {

  private final Tenures tenures;
  private final Funding funding;
  private final CurrentUsers users;

  ReversalPages(Tenures tenures, Funding funding, CurrentUsers users) {
    this.tenures = tenures;
    this.funding = funding;
    this.users = users;
  }

  @GetMapping
  String ask(@PathVariable String ref, @PathVariable long line, Model model) {
    return page(ref, line, "", List.of(), model);
  }

  @PostMapping
  String take(
      @PathVariable String ref,
      @PathVariable long line,
      @RequestParam(defaultValue = "") String reason,
      Model model,
      HttpServletResponse response) {
    try {
      funding.reverse(ref, line, reason, users.require());
    } catch (TenureInvalid invalid) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return page(ref, line, reason, invalid.faults(), model);
    }
    return "redirect:/admission/" + ref;
  }

  private String page(String ref, long line, String reason, List<TenureInvalid.Fault> errors, Model model) {
    CurrentUser user = users.require();
    TenureView view = tenures.view(ref, user);
    if (!Funding.reverses(user)) {
      throw new AccessDeniedException("reverse");
    }
    model.addAttribute("view", view);
    model.addAttribute(
        "line",
        view.ledger().stream().filter(one -> one.id() == line && one.reverses() == null).findFirst().orElseThrow(() -> new NoSuchCase(ref)));
    model.addAttribute("reason", reason);
    model.addAttribute("errors", errors);
    return "tenure/reversal";
  }
}
