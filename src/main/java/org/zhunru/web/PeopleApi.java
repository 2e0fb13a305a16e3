package org.zhunru.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.identity.Merger;
import org.zhunru.identity.Mergers;
import org.zhunru.identity.NewOrganisation;
import org.zhunru.identity.NewPerson;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.OrganisationRegister;
import org.zhunru.identity.PeopleRegister;
import org.zhunru.identity.Role;

/** Entering organisations and people over the API; an administrator's only. */
@RestController
@RequestMapping("/api/v1/settings")
@Tag(name = "设置")
class PeopleApi {

  record Named(String name) {}

  record Roles(Set<Role> roles) {}

  /** @param oneTimePassword shown here and never again */
  record Drawn(String username, String oneTimePassword) {}

  private final OrganisationRegister organisations;
  private final Mergers mergers;
  private final PeopleRegister people;
  private final CurrentUsers users;

  PeopleApi(OrganisationRegister organisations, Mergers mergers, PeopleRegister people, CurrentUsers users) {
    this.organisations = organisations;
    this.mergers = mergers;
    this.people = people;
    this.users = users;
  }

  @PostMapping("/organisations")
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "新增机构（系统管理员）")
  Organisation add(@RequestBody NewOrganisation wanted) {
    return organisations.add(wanted, users.require());
  }

  @PutMapping("/organisations/{code}/name")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "修改机构名称（系统管理员）")
  void rename(@PathVariable("code") String code, @RequestBody Named named) {
    organisations.rename(code, named.name(), users.require());
  }

  @PostMapping("/organisations/{code}/merger")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      summary = "社区合并（系统管理员）",
      description = "不能撤销。原社区的角色即行终止；在册事项和待办由牵头单位另行移交。")
  void merge(@PathVariable("code") String code, @RequestBody Merger merger) {
    mergers.merge(code, merger, users.require());
  }

  @PostMapping("/people")
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "新增账号（系统管理员）", description = "一次性密码只在这里给出，首次登录后须先修改。")
  Drawn add(@RequestBody NewPerson wanted) {
    String password = people.add(wanted, users.require());
    return new Drawn(wanted.username().strip(), password);
  }

  @PutMapping("/people/{username}/roles")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "调整角色（系统管理员）")
  void roles(@PathVariable("username") String username, @RequestBody Roles wanted) {
    people.setRoles(username, wanted.roles(), users.require());
  }

  @PostMapping("/people/{username}/password-reset")
  @Operation(summary = "重置密码（系统管理员）", description = "一次性密码只在这里给出，登录后须先修改。")
  Drawn reset(@PathVariable("username") String username) {
    return new Drawn(username, people.resetPassword(username, users.require()));
  }
}
