package org.zhunru.inventory.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.zhunru.identity.AuditorLooks;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.Role;
import org.zhunru.inventory.EntryKind;

/** Who looks at a page of this room, and the words for what stands on it. */
@Component("inventoryWords")
class InventoryWords {

  private final CurrentUsers users;
  private final Organisations organisations;
  private final MessageSource messages;
  private final AuditorLooks looks;

  InventoryWords(
      CurrentUsers users, Organisations organisations, MessageSource messages, AuditorLooks looks) {
    this.users = users;
    this.organisations = organisations;
    this.messages = messages;
    this.looks = looks;
  }

  CurrentUser user() {
    return users.require();
  }

  /** The kind whose path it is; plaques for any other text. */
  static EntryKind kind(String path) {
    return Arrays.stream(EntryKind.values()).filter(kind -> kind.path().equals(path)).findFirst().orElse(EntryKind.PLAQUE);
  }

  boolean community() {
    return user().has(Role.COMMUNITY_COMMITTEE);
  }

  /** That an auditor looked is an entry of the trail. */
  public void looked(String ref) {
    looks.at(ref, user());
  }

  List<String> organisationsNearby() {
    return organisations
        .districtOf(user().organisation())
        .map(
            district ->
                organisations.all().stream()
                    .filter(one -> district.covers(one) && one.kind() != Organisation.Kind.COMMUNITY)
                    .map(Organisation::name)
                    .toList())
        .orElse(List.of());
  }

  public String organisation(String code) {
    return organisations.find(code).map(Organisation::name).orElse(code);
  }

  String text(String key, Object... values) {
    return messages.getMessage("inventory." + key, values, Locale.SIMPLIFIED_CHINESE);
  }
}
