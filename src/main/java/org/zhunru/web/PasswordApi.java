package org.zhunru.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.identity.Passwords;

/** The own password over the API; the one call that works with a one-time password. */
@RestController
@RequestMapping("/api/v1/me")
@Tag(name = "我")
class PasswordApi {

  static final String PATH = "/api/v1/me/password";

  record Change(String oldPassword, String newPassword) {

    @Override
    public String toString() {
      return "Change[]";
    }
  }

  private final Passwords passwords;
  private final CurrentUsers users;

  PasswordApi(Passwords passwords, CurrentUsers users) {
    this.passwords = passwords;
    this.users = users;
  }

  @PutMapping("/password")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "修改自己的密码")
  void change(@RequestBody Change change) {
    passwords.change(users.require(), change.oldPassword(), change.newPassword());
  }
}
