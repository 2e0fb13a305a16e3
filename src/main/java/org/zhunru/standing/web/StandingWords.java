package org.zhunru.standing.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhunru.identity.AuditorLooks;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;

/** Who looks at a page of this room, and the names for what stands on it. */
@Component("standingWords")
class StandingWords {

  private final CurrentUsers users;
  private final Organisations organisations;
  private final AuditorLooks looks;

  StandingWords(CurrentUsers users, Organisations organisations, AuditorLooks looks) {
    this.users = users;
    this.organisations = organisations;
    this.looks = looks;
  }

  CurrentUser user() {
    return users.require();
  }

  /** That an auditor looked is an entry of the trail. */
  public void looked(String body) {
    looks.at(body, user());
  }

  /** As many statements for all as for one. */
  Map<String, String> organisations(List<String> codes) {
    return organisations.names(codes);
  }

  public String organisation(String code) {
    return organisations.find(code).map(Organisation::name).orElse(code);
  }
}
