package org.zhunru.tenure.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.tenure.BreachReport;
import org.zhunru.tenure.Purchases;
import org.zhunru.tenure.TenureActs;

/** Items after their admission, for other programs. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "在册管理")
class TenureApi {

  private static final int MOST = 500;

  private final TenureReading reading;
  private final TenureActs acts;
  private final Purchases purchases;
  private final CurrentUsers users;

  TenureApi(TenureReading reading, TenureActs acts, Purchases purchases, CurrentUsers users) {
    this.reading = reading;
    this.acts = acts;
    this.purchases = purchases;
    this.users = users;
  }

  record Reason(String reason) {}

  record Basis(String basis) {}

  @Operation(summary = "在册事项：状态、执行期、协议、经费、评估、违约、续期")
  @GetMapping("/tenure/{ref}")
  TenureAnswer show(@PathVariable String ref) {
    return TenureAnswer.of(reading.read(ref, users.require()));
  }

  @Operation(
      summary = "报告违约",
      description = "kind 为 EXTRA_TASK、PLAQUE、MONEY_STOPPED 或 OTHER；text 为 10 至 2000 字；since 不晚于今天")
  @PostMapping("/tenure/{ref}/breaches")
  TenureAnswer breach(@PathVariable String ref, @RequestBody BreachReport report) {
    CurrentUser user = users.require();
    acts.reportBreach(ref, report, user);
    return TenureAnswer.of(reading.read(ref, user));
  }

  @Operation(summary = "建议退出", description = "由承担本事项的社区、本部门或牵头单位提出；reason 为 10 至 2000 字")
  @PostMapping("/tenure/{ref}/exit-proposals")
  TenureAnswer exit(@PathVariable String ref, @RequestBody Reason reason) {
    CurrentUser user = users.require();
    acts.proposeExit(ref, reason.reason(), user);
    return TenureAnswer.of(reading.read(ref, user));
  }

  @Operation(summary = "登记依据废止", description = "由牵头单位登记；basis 为 10 至 500 字")
  @PostMapping("/tenure/{ref}/repeal")
  TenureAnswer repeal(@PathVariable String ref, @RequestBody Basis basis) {
    CurrentUser user = users.require();
    acts.recordRepeal(ref, basis.basis(), user);
    return TenureAnswer.of(reading.read(ref, user));
  }

  @Operation(summary = "本部门或本区的购买服务登记")
  @GetMapping("/purchases")
  List<Purchases.Purchase> purchases() {
    return purchases.listed(users.require(), MOST);
  }
}
