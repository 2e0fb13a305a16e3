package org.zhunru.voice;

import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.SenderLimit;
import org.zhunru.casefile.WrittenText;
import org.zhunru.district.Parameters;

/** How often numbers and codes are tried: right ones count like wrong ones. */
@Service
public class LookUps {

  private final SenderLimit limit;
  private final Parameters parameters;
  private final VoiceFaults faults;

  LookUps(SenderLimit limit, Parameters parameters, VoiceFaults faults) {
    this.limit = limit;
    this.parameters = parameters;
    this.faults = faults;
  }

  /** @throws EnteredInvalid when that address, or what it asks for, has had its share of the day */
  @Transactional
  public void count(String ref, String address) {
    String typed = WrittenText.key(ref);
    String counted = typed.toUpperCase(Locale.ROOT).matches("SS-[0-9]{4}-[0-9]{5,9}") ? typed.substring(3) : "NONE";
    limit
        .count("SC-" + counted, address, parameters.number("voice.lookups-address"), parameters.number("voice.lookups-case"))
        .ifPresent(
            full -> {
              throw faults.at("code", "too-many-codes");
            });
  }
}
