package org.zhunru.ownersvote;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.SenderLimit;
import org.zhunru.district.Parameters;

/** How often codes are tried: right ones count like wrong ones, and what is refused later counts too. */
@Service
public class OwnerCodeTries {

  private final SenderLimit limit;
  private final Parameters parameters;
  private final OwnersVoteFaults faults;

  OwnerCodeTries(SenderLimit limit, Parameters parameters, OwnersVoteFaults faults) {
    this.limit = limit;
    this.parameters = parameters;
    this.faults = faults;
  }

  /** @throws EnteredInvalid when that address or this vote has had its share of the day */
  @Transactional
  public void count(String ref, String address) {
    int ofAddress = parameters.number("ownersvote.codes-address");
    int ofCase = parameters.number("ownersvote.codes-case");
    // counted apart from objections to the same vote
    limit
        .count("YC" + ref.substring(ref.indexOf('-')), address, ofAddress, ofCase)
        .ifPresent(
            full -> {
              throw faults.at("code", "too-many-codes");
            });
  }
}
