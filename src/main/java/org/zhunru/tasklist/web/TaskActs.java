package org.zhunru.tasklist.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.zhunru.engine.AnswerInvalid;
import org.zhunru.engine.AnswerInvalid.Fault;
import org.zhunru.engine.EngineBusy;
import org.zhunru.engine.NoSuchTask;
import org.zhunru.engine.TaskGone;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.tasklist.Claims;
import org.zhunru.tasklist.Inbox;
import org.zhunru.tasklist.InboxTask;

/** Answering, claiming and giving back: for the form's script (session) and for other programs. */
@RestController
@Tag(name = "待办")
class TaskActs {

  private final Inbox inbox;
  private final Claims claims;
  private final CurrentUsers users;
  private final TaskRows rows;

  TaskActs(Inbox inbox, Claims claims, CurrentUsers users, TaskRows rows) {
    this.inbox = inbox;
    this.claims = claims;
    this.users = users;
    this.rows = rows;
  }

  /** @param next the page to go on with */
  record Done(String id, String caseRef, String next) {}

  @Operation(summary = "办理", description = "正文为 JSON 对象，字段见该待办的表单")
  @PostMapping({"/api/v1/tasks/{id}/answer", "/tasks/{id}/answer"})
  Done answer(@PathVariable String id, @RequestBody JsonNode answer) {
    CurrentUser user = users.require();
    InboxTask task = free(id, user);
    if (!answer.isObject()) {
      throw new AnswerInvalid("", rows.text("answer.not-an-object"));
    }
    act(id, () -> inbox.answer(id, user, answer.toString()));
    return new Done(id, task.caseRef(), "/tasks?view=group&answered=" + task.caseRef());
  }

  @Operation(summary = "签收")
  @PostMapping("/api/v1/tasks/{id}/claim")
  TaskLine claim(@PathVariable String id) {
    CurrentUser user = users.require();
    free(id, user);
    act(id, () -> inbox.claim(id, user));
    return TaskLine.of(rows.row(inbox.task(id, user), user));
  }

  @Operation(summary = "退回本组")
  @PostMapping("/api/v1/tasks/{id}/release")
  TaskLine release(@PathVariable String id) {
    CurrentUser user = users.require();
    free(id, user);
    act(id, () -> inbox.release(id, user));
    return TaskLine.of(rows.row(inbox.task(id, user), user));
  }

  /** @param reason 1 to 500 characters */
  record TakingBack(String reason) {}

  /** A claim that was taken back. */
  record TakenBack(String id, String caseRef) {}

  @Operation(summary = "收回认领", description = "本单位负责人，或管辖该单位的管理员；须说明理由，操作留痕")
  @PostMapping("/api/v1/tasks/{id}/release-claim")
  TakenBack takeBack(@PathVariable String id, @RequestBody TakingBack body) {
    CurrentUser user = users.require();
    InboxTask task = claims.claimed(id, user);
    try {
      claims.takeBack(id, user, body.reason());
    } catch (TaskGone gone) {
      // whoever oversees is no candidate: there is no claim any more is all there is to say
      throw new NoSuchTask(id);
    }
    return new TakenBack(task.id(), task.caseRef());
  }

  /** Says at once what the engine would find out later. */
  private InboxTask free(String id, CurrentUser user) {
    InboxTask task = inbox.task(id, user);
    if (!task.waitsFor(user.username())) {
      throw new TaskGone(id, null);
    }
    return task;
  }

  /** The task was there a moment ago: who does not find it any more came second. */
  private static void act(String id, Runnable act) {
    try {
      act.run();
    } catch (NoSuchTask gone) {
      throw new TaskGone(id, gone);
    }
  }

  @ExceptionHandler
  ProblemDetail gone(TaskGone gone) {
    InboxTask task = inbox.task(gone.taskId(), users.require());
    ProblemDetail problem = problem(HttpStatus.CONFLICT, rows.taken(task));
    problem.setProperty("doneBy", task.open() ? task.claimedName() : task.endedName());
    problem.setProperty("doneAt", TaskLine.time(task.open() ? task.claimedAt() : task.endedAt()));
    return problem;
  }

  @ExceptionHandler
  ProblemDetail busy(EngineBusy busy) {
    return problem(HttpStatus.CONFLICT, rows.text("busy"));
  }

  @ExceptionHandler
  ProblemDetail absent(NoSuchTask absent) {
    return problem(HttpStatus.NOT_FOUND, rows.text("absent"));
  }

  @ExceptionHandler
  ProblemDetail invalid(AnswerInvalid invalid) {
    List<Map<String, String>> errors = invalid.faults().stream().map(TaskActs::error).toList();
    ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_ENTITY, rows.text("answer.invalid", errors.size()));
    problem.setProperty("errors", errors);
    return problem;
  }

  @ExceptionHandler
  ProblemDetail unreadable(HttpMessageNotReadableException unreadable) {
    return problem(HttpStatus.BAD_REQUEST, rows.text("answer.not-an-object"));
  }

  private ProblemDetail problem(HttpStatus status, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setTitle(rows.text("problem." + status.value()));
    return problem;
  }

  private static Map<String, String> error(Fault fault) {
    String pointer = fault.field().isEmpty() ? "" : "/" + fault.field().replace("~", "~0").replace("/", "~1");
    return Map.of("pointer", pointer, "field", fault.field(), "message", fault.message());
  }
}
