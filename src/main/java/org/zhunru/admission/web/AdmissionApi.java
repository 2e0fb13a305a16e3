package org.zhunru.admission.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhunru.admission.Admissions;
import org.zhunru.admission.Application;
import org.zhunru.admission.ApplicationInvalid.Fault;
import org.zhunru.admission.ApplicationInvalid;
import org.zhunru.admission.SimilarRequest;
import org.zhunru.admission.SubmitAdmission;
import org.zhunru.casefile.WrittenText;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;

/** Requests for other programs. */
@RestController
@RequestMapping("/api/v1/admission-requests")
@Tag(name = "准入申请")
class AdmissionApi {

  private static final int LONGEST_KEY = 200;
  private static final int LARGEST_PAGE = 100;

  private final Admissions admissions;
  private final Submissions submissions;
  private final AdmissionAnswers answers;
  private final Withdrawals withdrawals;
  private final CurrentUsers users;

  AdmissionApi(
      Admissions admissions,
      Submissions submissions,
      AdmissionAnswers answers,
      Withdrawals withdrawals,
      CurrentUsers users) {
    this.admissions = admissions;
    this.submissions = submissions;
    this.answers = answers;
    this.withdrawals = withdrawals;
    this.users = users;
  }

  record Withdrawal(String reason) {}

  @Operation(summary = "提交准入申请", description = "同一 Idempotency-Key 和同一内容重复提交，得到同一件申请；内容不同时返回 422")
  @PostMapping
  ResponseEntity<AdmissionAnswer> submit(
      @RequestBody Application application,
      @Parameter(description = "提交编号，最长 200 个字符，不能以 zhunru: 开头")
          @RequestHeader(name = "Idempotency-Key", required = false)
          String key) {
    if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
      throw new ApplicationInvalid(List.of(new Fault("Idempotency-Key", answers.text("fault.key", LONGEST_KEY))));
    }
    if (key != null && key.startsWith(Submissions.OWN_KEYS)) {
      throw new ApplicationInvalid(
          List.of(new Fault("Idempotency-Key", answers.text("fault.key-own", Submissions.OWN_KEYS))));
    }
    CurrentUser user = users.require();
    String ref = submissions.submit(new SubmitAdmission(application, key, null), user);
    return ResponseEntity.created(URI.create("/api/v1/admission-requests/" + ref)).body(answers.of(ref, user));
  }

  @Operation(summary = "本部门的申请", description = "page 从 1 起；size 为 1 至 100")
  @GetMapping
  List<AdmissionLine> own(
      @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "20") int size) {
    if (page < 1 || page > 100_000 || size < 1 || size > LARGEST_PAGE) {
      throw new ApplicationInvalid(
          List.of(new Fault(size < 1 || size > LARGEST_PAGE ? "size" : "page", answers.text("fault.page", LARGEST_PAGE))));
    }
    return admissions.own(page, size, users.require()).stream().map(AdmissionLine::of).toList();
  }

  @Operation(summary = "与标题相近的以往申请")
  @GetMapping("/similar")
  List<SimilarRequest> similar(@RequestParam String title) {
    return admissions.similar(title, 10, users.require());
  }

  @Operation(summary = "一件申请：状态、结论、理由、条件、意见、经过")
  @GetMapping("/{ref}")
  AdmissionAnswer show(@PathVariable String ref) {
    return answers.of(ref, users.require());
  }

  @Operation(summary = "撤回申请", description = "作出决定前，由提出申请的部门撤回；reason 必填，最长 500 字")
  @PostMapping("/{ref}/withdrawal")
  AdmissionAnswer withdraw(@PathVariable String ref, @RequestBody Withdrawal withdrawal) {
    CurrentUser user = users.require();
    admissions.view(ref, user);
    List<Fault> faults = withdrawals.faults(withdrawal.reason());
    if (!faults.isEmpty()) {
      throw new ApplicationInvalid(faults);
    }
    admissions.withdraw(ref, WrittenText.plain(withdrawal.reason()), user);
    return answers.of(ref, user);
  }

  @Operation(summary = "补正申请", description = "收到补正通知后，提交改正后的全部内容")
  @PutMapping("/{ref}/correction")
  AdmissionAnswer correct(@PathVariable String ref, @RequestBody Application corrected) {
    CurrentUser user = users.require();
    admissions.correct(ref, corrected, user);
    return answers.of(ref, user);
  }
}
