package org.zhunru.voice;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.Role;

/** Who may do what with a voice. */
@Component
class VoiceAccess {

  private final VoiceRows voices;
  private final VoiceNotes notes;
  private final Organisations organisations;

  VoiceAccess(VoiceRows voices, VoiceNotes notes, Organisations organisations) {
    this.voices = voices;
    this.notes = notes;
    this.organisations = organisations;
  }

  boolean reads(CurrentUser user) {
    return user.hasAny(
        Role.COMMUNITY_COMMITTEE, Role.STREET_OFFICE, Role.DEPARTMENT_CLERK, Role.LEAD_CLERK, Role.LEAD_LEADER, Role.AUDITOR);
  }

  /** @throws NoSuchCase when there is none of that number, or it is not for these eyes */
  Voice readable(String ref, CurrentUser user) {
    if (!reads(user)) {
      throw new NoSuchCase(ref);
    }
    notes.cases().visible(ref, user);
    return voices.find(ref).orElseThrow(() -> new NoSuchCase(ref));
  }

  /** Whether it is this person's community, or one that his took over; only there names and contacts are shown. */
  boolean clerk(Voice voice, CurrentUser user) {
    return user.has(Role.COMMUNITY_COMMITTEE)
        && organisations.current(organisations.get(voice.community())).code().equals(user.organisation().code());
  }

  /** Communities whose voices this person looks after. */
  List<String> communities(CurrentUser user) {
    Organisation own = user.organisation();
    if (user.hasAny(Role.LEAD_CLERK, Role.LEAD_LEADER, Role.AUDITOR)) {
      Organisation all = organisations.districtOf(own).orElse(own);
      return organisations.all().stream().filter(all::covers).map(Organisation::code).toList();
    }
    return user.has(Role.COMMUNITY_COMMITTEE) ? organisations.withMerged(own.code()) : List.of();
  }

  /** Communities of whose tickets this person sees the figures: the whole district, or those of the street. */
  List<String> figured(CurrentUser user) {
    boolean street = user.has(Role.STREET_OFFICE);
    return street
        ? organisations.all().stream().filter(user.organisation()::covers).map(Organisation::code).toList()
        : user.has(Role.COMMUNITY_COMMITTEE) ? List.of() : communities(user);
  }

  Map<String, String> names(List<String> codes) {
    return organisations.names(codes);
  }
}
