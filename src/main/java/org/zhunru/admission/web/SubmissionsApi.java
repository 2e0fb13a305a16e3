package org.zhunru.admission.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhunru.admission.Application;
import org.zhunru.identity.CurrentUsers;

/** What was declared each time a request was handed in, for other programs. */
@RestController
@RequestMapping("/api/v1/admission-requests/{ref}/submissions")
@Tag(name = "准入申请")
class SubmissionsApi {

  private final EarlierSubmissions submissions;
  private final CurrentUsers users;

  SubmissionsApi(EarlierSubmissions submissions, CurrentUsers users) {
    this.submissions = submissions;
    this.users = users;
  }

  @Operation(summary = "历次提交", description = "最早在前，最后一次为现行内容")
  @GetMapping
  List<SubmissionLine> list(@PathVariable String ref) {
    return submissions.look(ref, users.require());
  }

  @Operation(summary = "某次提交的内容")
  @GetMapping("/{number:[0-9]{1,3}}")
  Application show(@PathVariable String ref, @PathVariable int number) {
    return submissions.declared(ref, number, users.require());
  }
}
