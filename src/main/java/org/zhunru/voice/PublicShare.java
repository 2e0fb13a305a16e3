package org.zhunru.voice;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.SenderLimit;
import org.zhunru.district.Parameters;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;

/** How much residents may send, and to whom. */
@Component
class PublicShare {

  /** Numbers that the day's counter keeps are not longer. */
  private static final int MOST_CODE = 27;

  private final SenderLimit limit;
  private final Parameters parameters;
  private final Organisations organisations;
  private final VoiceFaults faults;

  PublicShare(SenderLimit limit, Parameters parameters, Organisations organisations, VoiceFaults faults) {
    this.limit = limit;
    this.parameters = parameters;
    this.organisations = organisations;
    this.faults = faults;
  }

  List<Organisation> communities() {
    return organisations.ofKind(Organisation.Kind.COMMUNITY).stream().filter(Organisation::open).toList();
  }

  String name(String community) {
    return organisations.names(List.of(community)).getOrDefault(community, community);
  }

  /** @throws EnteredInvalid when that address or this community has had its share of the day */
  void say(String community, String address) {
    String counted = "SN-" + community.substring(0, Math.min(community.length(), MOST_CODE));
    limit
        .count(counted, address, parameters.number("voice.sent-address"), parameters.number("voice.sent-community"))
        .ifPresent(
            full -> {
              throw faults.at("text", "too-many");
            });
  }

  EnteredInvalid unknown() {
    return faults.at("code", "no-such");
  }
}
