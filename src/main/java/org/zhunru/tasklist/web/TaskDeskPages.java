package org.zhunru.tasklist.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.zhunru.engine.AnswerInvalid;
import org.zhunru.engine.NoSuchTask;
import org.zhunru.engine.TaskGone;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.tasklist.Inbox;
import org.zhunru.tasklist.TaskDesk;

/** The page on which one task is answered: the case beside the form. */
@Controller
class TaskDeskPages {

  private final Inbox inbox;
  private final CurrentUsers users;
  private final TaskRows rows;
  private final ObjectMapper json;

  TaskDeskPages(Inbox inbox, CurrentUsers users, TaskRows rows, ObjectMapper json) {
    this.inbox = inbox;
    this.users = users;
    this.rows = rows;
    this.json = json;
  }

  @GetMapping("/tasks/{id}")
  String desk(@PathVariable String id, Model model, HttpServletResponse response) throws JsonProcessingException {
    CurrentUser user = users.require();
    TaskDesk desk = inbox.desk(id, user);
    model.addAttribute("row", rows.row(desk.task(), user));
    model.addAttribute("panel", rows.panel(desk.task()));
    if (desk.answerable()) {
      model.addAttribute("schema", harmless(desk.schema()));
      model.addAttribute("values", harmless(json.writeValueAsString(desk.values())));
      model.addAttribute("mine", user.username().equals(desk.task().claimedBy()));
      return "tasklist/desk";
    }
    boolean byMe = user.username().equals(desk.task().endedBy());
    model.addAttribute("taken", byMe ? rows.text("done.by-me", rows.minute(desk.task().endedAt())) : rows.taken(desk.task()));
    response.setStatus(byMe ? HttpStatus.OK.value() : HttpStatus.CONFLICT.value());
    return "tasklist/taken";
  }

  @PostMapping("/tasks/{id}/claim")
  String claim(@PathVariable String id, RedirectAttributes flash) {
    CurrentUser user = users.require();
    String own = "redirect:/tasks/" + inbox.task(id, user).id();
    try {
      inbox.claim(id, user);
    } catch (TaskGone | NoSuchTask gone) {
      // the task's own page says who has it
      return own;
    } catch (AnswerInvalid notYours) {
      flash.addFlashAttribute("notYours", notYours.faults().get(0).message());
    }
    return own;
  }

  @PostMapping("/tasks/{id}/release")
  String release(@PathVariable String id) {
    inbox.release(id, users.require());
    return "redirect:/tasks?view=group";
  }

  /** JSON inside a script element must not be able to end it. */
  private static String harmless(String text) {
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
  }
}
