package org.zhunru.adjustment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhunru.adjustment.AdjustmentInvalid;
import org.zhunru.adjustment.AdjustmentView;
import org.zhunru.adjustment.Adjustments;
import org.zhunru.adjustment.Amendments;
import org.zhunru.adjustment.NewProposal;
import org.zhunru.adjustment.OpenAdjustment;
import org.zhunru.adjustment.Proposal.Completion;
import org.zhunru.adjustment.Proposals;
import org.zhunru.engine.AnswerInvalid;
import org.zhunru.identity.CurrentUsers;

/** The adjustments over the API. */
@RestController
@RequestMapping("/api/v1/adjustments")
@Tag(name = "清单调整")
class AdjustmentApi {

  record Opened(String ref) {}

  record Numbered(int number) {}

  record Withdrawal(String why) {}

  /**
   * @param take whether the proposal is taken
   * @param itemCode code a new item gets; category, department and basis of it may be left out where the proposal has them
   */
  record Settlement(
      boolean take, String itemCode, String category, String department, String basis, String why) {}

  /** @param numbers of open proposals, each once */
  record Settlements(boolean take, Set<Integer> numbers, String why) {}

  private final Adjustments adjustments;
  private final Proposals proposals;
  private final Amendments amendments;
  private final CurrentUsers users;

  AdjustmentApi(Adjustments adjustments, Proposals proposals, Amendments amendments, CurrentUsers users) {
    this.adjustments = adjustments;
    this.proposals = proposals;
    this.amendments = amendments;
    this.users = users;
  }

  @GetMapping
  @Operation(summary = "清单调整列表")
  List<AdjustmentView> list() {
    return adjustments.list(users.require());
  }

  @GetMapping("/{ref}")
  @Operation(summary = "一件清单调整")
  AdjustmentView view(@PathVariable("ref") String ref) {
    return adjustments.view(ref, users.require());
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "启动清单调整（牵头单位经办人）")
  Opened open(@RequestBody OpenAdjustment wanted) {
    return told(() -> new Opened(adjustments.open(wanted, users.require())));
  }

  @PostMapping("/{ref}/proposals")
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "提出调整建议")
  Numbered propose(@PathVariable("ref") String ref, @RequestBody NewProposal wanted) {
    return told(() -> new Numbered(proposals.propose(ref, wanted, users.require())));
  }

  @PostMapping("/{ref}/proposals/{number}/settlement")
  @Operation(summary = "处理一项建议（牵头单位经办人）")
  Map<String, Integer> settle(
      @PathVariable("ref") String ref, @PathVariable("number") int number, @RequestBody Settlement settlement) {
    return told(
        () -> {
          proposals.settle(
              ref, number, settlement.take(), settlement.itemCode(),
              new Completion(settlement.category(), settlement.department(), settlement.basis()), settlement.why(),
              users.require());
          return Map.of("number", number);
        });
  }

  @PostMapping("/{ref}/settlements")
  @Operation(
      summary = "一并处理多项建议（牵头单位经办人）",
      description = "全部处理或者一项也不处理；每项分别记录处理人和说明。新增事项须已有编码。")
  Map<String, Integer> settleAll(@PathVariable("ref") String ref, @RequestBody Settlements wanted) {
    Set<Integer> numbers = wanted.numbers() == null ? Set.of() : wanted.numbers();
    return told(() -> Map.of("settled", proposals.settleAll(ref, numbers, wanted.take(), wanted.why(), users.require())));
  }

  @PostMapping("/{ref}/proposals/{number}/amendment")
  @Operation(summary = "按合法性意见修改一项建议（牵头单位经办人）", description = "类别和事项编码不变；修改后须重新审查。")
  Map<String, Integer> amend(
      @PathVariable("ref") String ref, @PathVariable("number") int number, @RequestBody NewProposal wanted) {
    return told(
        () -> {
          amendments.amend(ref, number, wanted, users.require());
          return Map.of("number", number);
        });
  }

  @PostMapping("/{ref}/proposals/{number}/withdrawal")
  @Operation(summary = "撤回一项有合法性问题的建议（牵头单位经办人）")
  Map<String, Integer> withdraw(
      @PathVariable("ref") String ref, @PathVariable("number") int number, @RequestBody Withdrawal withdrawal) {
    return told(
        () -> {
          amendments.withdraw(ref, number, withdrawal.why(), users.require());
          return Map.of("number", number);
        });
  }

  /** Faults in the form every other part of the API has. */
  private static <T> T told(Supplier<T> act) {
    try {
      return act.get();
    } catch (AdjustmentInvalid invalid) {
      throw new AnswerInvalid(
          invalid.faults().stream().map(one -> new AnswerInvalid.Fault(one.field(), one.message())).toList());
    }
  }
}
