package org.zhunru.consultation;

import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.SenderLimit;
import org.zhunru.district.Parameters;

/** How often wrong codes are tried. */
@Service
public class CodeTries {

  private final SenderLimit limit;
  private final Parameters parameters;
  private final ConsultationFaults faults;

  CodeTries(SenderLimit limit, Parameters parameters, ConsultationFaults faults) {
    this.limit = limit;
    this.parameters = parameters;
    this.faults = faults;
  }

  /**
   * Does what a code opens. Many residents share one address of their phone company, so that only wrong codes count.
   *
   * <p>Not in a transaction: a wrong code is counted although what it asked for is undone.
   *
   * @param opened refuses a wrong code at the field {@code code}
   * @throws EnteredInvalid as that does; and before it is asked when that address or this case has had its share of wrong codes
   */
  public <T> T by(String ref, String address, Supplier<T> opened) {
    int ofAddress = parameters.number("consultation.codes-address");
    int ofCase = parameters.number("consultation.codes-case");
    // counted apart from objections to the same case
    String counted = "XC" + ref.substring(ref.indexOf('-'));
    if (limit.full(counted, address, ofAddress, ofCase).isPresent()) {
      throw faults.at("code", "too-many-codes");
    }
    try {
      return opened.get();
    } catch (EnteredInvalid refused) {
      if (refused.faults().stream().anyMatch(fault -> fault.field().equals("code"))) {
        limit.count(counted, address, ofAddress, ofCase);
      }
      throw refused;
    }
  }
}
