package org.zhunru.rulebook.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.rulebook.BadFile;
import org.zhunru.rulebook.Precheck;
import org.zhunru.rulebook.Precheck.Answer;

/** What the rules would say of a request that is not filed yet. Saves nothing; open to everybody signed in. */
@RestController
@RequestMapping("/api/v1/admission-requests/precheck")
@Tag(name = "准入申请")
class PrecheckApi {

  private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

  private final Precheck precheck;
  private final CurrentUsers users;

  PrecheckApi(Precheck precheck, CurrentUsers users) {
    this.precheck = precheck;
    this.users = users;
  }

  @Operation(summary = "预审一件申请", description = "字段名同申请，也可用规则表的简称（见文档）；没有填的一律按“不明”处理，不认识的字段退回；不保存")
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
  Answer one(@RequestBody JsonNode request) {
    users.require();
    return precheck.one(request);
  }

  @Operation(summary = "预审一批申请", description = "CSV 表头见文档；按 Accept 返回 CSV 或 JSON")
  @PostMapping(consumes = "text/csv", produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
  ResponseEntity<Object> many(
      @RequestBody byte[] csv, @RequestHeader(name = "Accept", defaultValue = "application/json") String accept) {
    users.require();
    if (accept.contains("text/csv")) {
      return ResponseEntity.ok().contentType(CSV).body(precheck.csv(csv));
    }
    List<Answer> answers = precheck.many(csv);
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(answers);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> bad(BadFile fault) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY, fault.getMessage());
    problem.setTitle(fault.title());
    return ResponseEntity.unprocessableEntity().contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
  }
}
