package org.zhunru.demo.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.MessageSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhunru.demo.DemoClock;
import org.zhunru.engine.AnswerInvalid;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.identity.Role;

/** The clock of a demo over the API. */
@RestController
@RequestMapping("/api/v1/demo/clock")
@ConditionalOnProperty("zhunru.demo")
@Tag(name = "演示")
class DemoClockApi {

  record Move(@Schema(description = "向前调整的时长，ISO 8601 格式，最多 400 天", example = "P5D") String forward) {}

  record Times(Instant systemTime, Instant demoTime) {}

  private final DemoClock clock;
  private final CurrentUsers users;
  private final MessageSource messages;

  DemoClockApi(DemoClock clock, CurrentUsers users, MessageSource messages) {
    this.clock = clock;
    this.users = users;
    this.messages = messages;
  }

  @GetMapping
  @Operation(summary = "查看演示时间（系统管理员）")
  Times times() {
    if (!users.require().has(Role.ADMINISTRATOR)) {
      throw new AccessDeniedException("Not an administrator");
    }
    return new Times(clock.systemTime(), clock.demoTime());
  }

  @PostMapping
  @Operation(summary = "把演示时间向前调整，到期的计时随之触发（系统管理员）")
  DemoClock.Moved move(@RequestBody Move move) {
    try {
      return clock.forward(move.forward(), users.require());
    } catch (DemoClock.ForwardInvalid why) {
      throw new AnswerInvalid("forward", messages.getMessage(why.getMessage(), null, Locale.CHINA));
    }
  }
}
