package org.zhunru.refusal.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.refusal.Channel;
import org.zhunru.refusal.RefusalRegister;
import org.zhunru.refusal.Refusals;
import org.zhunru.refusal.ReportTask;

/** Refusals for other programs. */
@RestController
@RequestMapping("/api/v1/refusals")
@Tag(name = "拒绝权")
class RefusalsApi {

  private static final int MOST = 100;

  private final Refusals refusals;
  private final RefusalReading reading;
  private final RefusalRegister register;
  private final CurrentUsers users;

  RefusalsApi(Refusals refusals, RefusalReading reading, RefusalRegister register, CurrentUsers users) {
    this.refusals = refusals;
    this.reading = reading;
    this.register = register;
    this.users = users;
  }

  /** A report as a community sends it; what is left out is not said. */
  record Report(
      String matter,
      String detail,
      String item,
      String department,
      String otherAsker,
      Channel channel,
      LocalDate askedOn,
      Boolean emergency,
      String orderNumber,
      String duty,
      String certificate,
      String survey,
      String surveyNumber,
      String beyond) {

    ReportTask command() {
      return new ReportTask(
          text(matter),
          text(detail),
          text(item),
          text(department),
          text(otherAsker),
          channel,
          askedOn,
          Boolean.TRUE.equals(emergency),
          text(orderNumber),
          text(duty),
          text(certificate),
          text(survey),
          text(surveyNumber),
          text(beyond));
    }

    private static String text(String sent) {
      return sent == null ? "" : sent;
    }
  }

  /** A page of the list. */
  record Listed(int count, int page, List<RefusalAnswer.Line> refusals) {}

  @Operation(
      summary = "报告被派任务，当即答复可否拒绝",
      description =
          "由社区居委会报告；24 小时内同一事项的报告并入原件。item 为 item:案件号、list:事项编码、duty:法定职责编码或 none；channel 为 CALL、GROUP_CHAT、PAPER、SYSTEM、ORAL 或 INSPECTION；duty 为 SURE 或 SAID；survey 为 COMPLETE、MISSING 或 UNSEEN")
  @PostMapping
  ResponseEntity<RefusalAnswer> report(@RequestBody Report report) {
    CurrentUser user = users.require();
    String ref = refusals.report(report.command(), user);
    return ResponseEntity.created(URI.create("/api/v1/refusals/" + ref)).body(RefusalAnswer.of(refusals.view(ref, user)));
  }

  @Operation(summary = "本人可见的拒绝", description = "q 为任务、编号或派出单位；result 为 OPEN 或结果代码；size 为 1 至 100")
  @GetMapping
  Listed list(
      @RequestParam(required = false) String q,
      @RequestParam(required = false) String department,
      @RequestParam(required = false) String ground,
      @RequestParam(required = false) String result,
      @RequestParam(required = false) Integer page,
      @RequestParam(defaultValue = "20") int size) {
    RefusalFilter filter = new RefusalFilter(q, department, ground, result, page);
    CurrentUser user = users.require();
    return new Listed(
        register.count(filter.query(), user),
        filter.page(),
        register.find(filter.query(Math.max(1, Math.min(size, MOST))), user).stream().map(RefusalAnswer.Line::of).toList());
  }

  @Operation(summary = "一件拒绝：答复、理由、不纳入考核、核实、整改、处理建议、经过")
  @GetMapping("/{ref}")
  RefusalAnswer show(@PathVariable String ref) {
    return RefusalAnswer.of(reading.read(ref, "audit.opened"));
  }

  @Operation(summary = "请牵头单位再看一次", description = "答复为不得拒绝的，由报告的社区在期限内提出，一次为限；已过期限的答 409")
  @PostMapping("/{ref}/look-again")
  RefusalAnswer lookAgain(@PathVariable String ref) {
    CurrentUser user = users.require();
    refusals.lookAgain(ref, user);
    return RefusalAnswer.of(refusals.view(ref, user));
  }
}
