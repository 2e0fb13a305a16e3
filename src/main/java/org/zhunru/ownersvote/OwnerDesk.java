package org.zhunru.ownersvote;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.CodeTries;
import org.zhunru.casefile.EnteredFields;
import org.zhunru.casefile.EnteredInvalid;

/** An owner votes himself with the code of his notice. Call it through {@link CodeTries#by}. */
@Service
@Transactional
public class OwnerDesk {

  /** What its codes are tried as. */
  public static final CodeTries.Kind CODES =
      new CodeTries.Kind("ownersvote", "YC", "ownersvote.codes-address", "ownersvote.codes-case");

  private static final String BY_CODE = "code";

  private final OwnersVoteBook book;
  private final Ballots ballots;
  private final OwnersVoteFaults faults;
  private final OwnersVoteNotes notes;

  OwnerDesk(OwnersVoteBook book, Ballots ballots, OwnersVoteFaults faults, OwnersVoteNotes notes) {
    this.book = book;
    this.ballots = ballots;
    this.faults = faults;
    this.notes = notes;
  }

  /** Votes. Sent again with the same key it counts once. @throws EnteredInvalid for a second vote, or outside the voting */
  public OwnerBallot vote(String ref, String code, String choice, String retryKey) {
    EnteredFields fields = faults.fields();
    Choice chosen = fields.choice("choice", choice, Choice.class);
    fields.done();
    Unit unit =
        Optional.of(Roll.code(code))
            .filter(typed -> typed.matches("[0-9A-Z]{8}"))
            .flatMap(typed -> book.electorate().byCode(ref, typed))
            .orElseThrow(() -> faults.at("code", "no-code"));
    return ballots.cast(
        ref,
        new OwnerBallot(unit.owner(), chosen, BallotOrigin.ONLINE, null, null, "", BY_CODE, notes.now(), retryKey, null, null),
        null);
  }
}
