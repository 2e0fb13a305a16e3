package org.zhunru.voice.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.zhunru.identity.AuditorLooks;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.identity.Organisations;

/** Who looks at a page of this room, and the names for what stands on it. */
@Component("voiceWords")
class VoiceWords {

  private final CurrentUsers users;
  private final Organisations organisations;
  private final AuditorLooks looks;
  private final MessageSource messages;

  VoiceWords(CurrentUsers users, Organisations organisations, AuditorLooks looks, MessageSource messages) {
    this.users = users;
    this.organisations = organisations;
    this.looks = looks;
    this.messages = messages;
  }

  CurrentUser user() {
    return users.require();
  }

  /** That an auditor looked is an entry of the trail. */
  void looked(String ref) {
    looks.at(ref, user());
  }

  /** What a resident reads of a step; null for what is not for his eyes. @param what code of a milestone */
  public String step(String what) {
    return what.startsWith("voice.")
        ? messages.getMessage("voice.step." + what.substring("voice.".length()), null, null, Locale.SIMPLIFIED_CHINESE)
        : null;
  }

  public String organisation(String code) {
    return organisations.names(List.of(code)).getOrDefault(code, code);
  }
}
