package org.zhunru.ownersvote;

import org.springframework.stereotype.Component;

/** The tables of this room. */
@Component
record OwnersVoteBook(MatterRows matters, ElectorateRows electorate, BallotRows ballots, RemarkRows remarks) {}
