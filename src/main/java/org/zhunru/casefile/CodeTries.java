package org.zhunru.casefile;

import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.zhunru.district.Parameters;

/** How often wrong codes are tried. */
@Service
public class CodeTries {

  private static final String CODE = "code";

  private final SenderLimit limit;
  private final Parameters parameters;
  private final MessageSource messages;

  CodeTries(SenderLimit limit, Parameters parameters, MessageSource messages) {
    this.limit = limit;
    this.parameters = parameters;
    this.messages = messages;
  }

  /**
   * What kind of code it is.
   *
   * @param room whose message {@code <room>.invalid.too-many-codes} says that there were too many
   * @param counted two letters under which wrong codes are counted, apart from everything else that is sent
   * @param ofAddress parameter: wrong codes a day from one address
   * @param ofCase parameter: wrong codes a day for one case; null where only the address counts
   */
  public record Kind(String room, String counted, String ofAddress, String ofCase) {}

  /**
   * Does what a code opens. Many residents share one address of their phone company, so that only wrong codes count: what is
   * refused for another reason does not.
   *
   * <p>Not in a transaction: a wrong code is counted although what it asked for is undone.
   *
   * @param ref number of the case; of no account where only the address counts
   * @param opened refuses a wrong code at the field {@code code}
   * @throws EnteredInvalid as that does; and before it is asked when that address or this case has had its share of wrong codes
   */
  public <T> T by(Kind kind, String ref, String address, Supplier<T> opened) {
    int ofAddress = parameters.number(kind.ofAddress());
    int ofCase = kind.ofCase() == null ? Integer.MAX_VALUE : parameters.number(kind.ofCase());
    String counted = kind.counted() + (kind.ofCase() == null ? "-NONE" : ref.substring(ref.indexOf('-')));
    boolean full = limit.full(counted, address, ofAddress, ofCase).isPresent();
    new EnteredFields(messages, kind.room()).require(!full, CODE, "too-many-codes").done();
    try {
      return opened.get();
    } catch (EnteredInvalid refused) {
      if (refused.faults().stream().anyMatch(fault -> fault.field().equals(CODE))) {
        limit.count(counted, address, ofAddress, ofCase);
      }
      throw refused;
    }
  }
}
