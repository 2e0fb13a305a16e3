package org.zhunru.voice;

import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.SenderLimit;
import org.zhunru.district.Parameters;

/** How often wrong numbers and codes are tried. */
@Service
public class LookUps {

  private static final String COUNTED = "SC-NONE";

  private final SenderLimit limit;
  private final Parameters parameters;
  private final VoiceFaults faults;

  LookUps(SenderLimit limit, Parameters parameters, VoiceFaults faults) {
    this.limit = limit;
    this.parameters = parameters;
    this.faults = faults;
  }

  /**
   * Looks something up by its code. Only wrong codes count, and only against the address they come from: nobody can lock a
   * resident out of his own case.
   *
   * @param lookUp refuses a wrong code
   * @throws EnteredInvalid as that does; and before it is asked when that address has had its share of wrong codes
   */
  public <T> T by(String address, Supplier<T> lookUp) {
    int ofAddress = parameters.number("voice.lookups-address");
    if (limit.full(COUNTED, address, ofAddress, Integer.MAX_VALUE).isPresent()) {
      throw faults.at("code", "too-many-codes");
    }
    try {
      return lookUp.get();
    } catch (EnteredInvalid refused) {
      limit.count(COUNTED, address, ofAddress, Integer.MAX_VALUE);
      throw refused;
    }
  }
}
