package org.zhunru.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhunru.district.CalendarDay;
import org.zhunru.district.Parameter;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.People;
import org.zhunru.identity.Person;

/** The settings over the API; an administrator's only. */
@RestController
@RequestMapping("/api/v1/settings")
@Tag(name = "设置")
class SettingsApi {

  record NewValue(@Schema(description = "新的参数值", example = "5") BigDecimal value) {}

  private final Settings settings;
  private final People people;
  private final CurrentUsers users;
  private final CalendarSettings calendar;

  SettingsApi(Settings settings, People people, CurrentUsers users, CalendarSettings calendar) {
    this.settings = settings;
    this.people = people;
    this.users = users;
    this.calendar = calendar;
  }

  @GetMapping("/organisations")
  @Operation(summary = "组织机构（系统管理员）")
  List<Organisation> organisations() {
    return settings.organisations(users.require());
  }

  @GetMapping("/people")
  @Operation(summary = "账号（系统管理员）")
  List<Person> people() {
    CurrentUser administrator = Settings.administrator(users.require());
    return people.of(administrator.organisation());
  }

  @PostMapping("/people/{username}/unlock")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "解除账号锁定（系统管理员）")
  void unlock(@PathVariable("username") String username) {
    people.unlock(username, users.require());
  }

  @PostMapping("/people/{username}/enable")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "启用账号（系统管理员）")
  void enable(@PathVariable("username") String username) {
    people.enable(username, users.require());
  }

  @PostMapping("/people/{username}/disable")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "停用账号（系统管理员）")
  void disable(@PathVariable("username") String username) {
    people.disable(username, users.require());
  }

  @GetMapping("/parameters")
  @Operation(summary = "参数（系统管理员）")
  List<Parameter> parameters() {
    return settings.parameters(users.require());
  }

  @PutMapping("/parameters/{name}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "修改参数（系统管理员）")
  void change(@PathVariable("name") String name, @RequestBody NewValue change) {
    settings.change(name, change.value() == null ? null : change.value().toPlainString(), users.require());
  }

  @GetMapping("/calendar")
  @Operation(summary = "已录入的放假和调休日（系统管理员）")
  List<CalendarDay> calendar() {
    return calendar.entered(users.require());
  }

  @PostMapping(path = "/calendar", consumes = "text/csv")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "录入放假和调休日，首行 date,working,name（系统管理员）")
  void enter(@RequestBody String csv) {
    calendar.enter(csv, users.require());
  }
}
