package org.zhunru.jointmeeting.web;

import org.springframework.stereotype.Component;
import org.zhunru.identity.AuditorLooks;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;

/** Who looks at a page of this room, and the names for what stands on it. */
@Component("jointWords")
class JointWords {

  private final CurrentUsers users;
  private final Organisations organisations;
  private final AuditorLooks looks;

  JointWords(CurrentUsers users, Organisations organisations, AuditorLooks looks) {
    this.users = users;
    this.organisations = organisations;
    this.looks = looks;
  }

  CurrentUser user() {
    return users.require();
  }

  /** That an auditor looked is an entry of the trail. */
  public void looked(String ref) {
    looks.at(ref, user());
  }

  public String organisation(String code) {
    return organisations.find(code).map(Organisation::name).orElse(code);
  }
}
