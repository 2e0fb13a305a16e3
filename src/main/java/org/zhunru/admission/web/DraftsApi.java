package org.zhunru.admission.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhunru.admission.Draft;
import org.zhunru.identity.CurrentUser;

/** Drafts for other programs. */
@RestController
@RequestMapping("/api/v1/admission-drafts")
@Tag(name = "准入申请草稿")
class DraftsApi {

  private final DraftDesk desk;
  private final DraftBody body;
  private final ApplicationForm form;
  private final DraftSubmission submission;
  private final AdmissionAnswers answers;

  DraftsApi(
      DraftDesk desk, DraftBody body, ApplicationForm form, DraftSubmission submission, AdmissionAnswers answers) {
    this.desk = desk;
    this.body = body;
    this.form = form;
    this.submission = submission;
    this.answers = answers;
  }

  @Operation(summary = "我的草稿")
  @GetMapping
  List<DraftAnswer> list() {
    return desk.of(submission.user()).stream().map(draft -> DraftAnswer.of(draft, desk.documents(draft))).toList();
  }

  @Operation(summary = "保存新草稿", description = "正文为申请的任意字段，可以不完整，不检查")
  @PostMapping
  ResponseEntity<DraftAnswer> create(@RequestBody Map<String, JsonNode> sent) {
    CurrentUser user = submission.user();
    Map<String, List<String>> fields = body.fields(sent);
    Draft draft = desk.create(fields, user);
    return ResponseEntity.created(URI.create("/api/v1/admission-drafts/" + draft.id()))
        .body(DraftAnswer.of(draft, List.of()));
  }

  @Operation(summary = "一份草稿")
  @GetMapping("/{id:[0-9]{1,18}}")
  DraftAnswer show(@PathVariable long id) {
    Draft draft = desk.get(id, submission.user());
    return DraftAnswer.of(draft, desk.documents(draft));
  }

  @Operation(summary = "改写草稿", description = "整份替换")
  @PutMapping("/{id:[0-9]{1,18}}")
  DraftAnswer replace(@PathVariable long id, @RequestBody Map<String, JsonNode> sent) {
    CurrentUser user = submission.user();
    desk.replace(desk.get(id, user), body.fields(sent), user);
    return show(id);
  }

  @Operation(summary = "删除草稿及其附件")
  @DeleteMapping("/{id:[0-9]{1,18}}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(@PathVariable long id) {
    desk.remove(id, submission.user());
  }

  @Operation(summary = "提交草稿", description = "重复提交同一份草稿，得到同一件申请")
  @PostMapping("/{id:[0-9]{1,18}}/submit")
  ResponseEntity<AdmissionAnswer> submit(@PathVariable long id) {
    CurrentUser user = submission.user();
    Optional<String> done = submission.done(id);
    String ref = done.isPresent() ? done.get() : submit(desk.get(id, user));
    return ResponseEntity.created(URI.create("/api/v1/admission-requests/" + ref)).body(answers.of(ref, user));
  }

  private String submit(Draft draft) {
    return submission.submit(draft, form.read(draft.fields()));
  }
}
