package org.zhunru.tasklist.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zhunru.engine.AnswerInvalid;
import org.zhunru.engine.NoSuchTask;
import org.zhunru.engine.TaskGone;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.tasklist.Claims;
import org.zhunru.tasklist.InboxTask;

/** The page on which a leader or an administrator takes a claim back and says why. */
@Controller
class ClaimPages {

  private final Claims claims;
  private final CurrentUsers users;
  private final TaskRows rows;

  ClaimPages(Claims claims, CurrentUsers users, TaskRows rows) {
    this.claims = claims;
    this.users = users;
    this.rows = rows;
  }

  @GetMapping("/tasks/{id}/release-claim")
  String ask(@PathVariable String id, Model model) {
    CurrentUser user = users.require();
    return form(claims.claimed(id, user), user, "", "", model);
  }

  @PostMapping("/tasks/{id}/release-claim")
  String takeBack(
      @PathVariable String id, @RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response) {
    CurrentUser user = users.require();
    InboxTask task = claims.claimed(id, user);
    try {
      claims.takeBack(id, user, reason);
    } catch (AnswerInvalid invalid) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return form(task, user, reason, invalid.faults().get(0).message(), model);
    } catch (TaskGone gone) {
      throw new NoSuchTask(id);
    }
    return "redirect:/tasks?view=claimed";
  }

  private String form(InboxTask task, CurrentUser user, String reason, String fault, Model model) {
    model.addAttribute("row", rows.row(task, user));
    model.addAttribute("since", rows.minute(task.claimedAt()));
    model.addAttribute("most", Claims.REASON_LENGTH);
    model.addAttribute("reason", reason);
    model.addAttribute("fault", fault);
    return "tasklist/claim";
  }
}
