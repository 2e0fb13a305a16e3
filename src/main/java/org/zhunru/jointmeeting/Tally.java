package org.zhunru.jointmeeting;

import java.util.List;

/**
 * The count of one vote.
 *
 * @param entitled members without those who recused themselves, or had to
 * @param cast those of them who voted; an abstention is a vote
 * @param recused those who recused themselves, or had to
 */
public record Tally(int entitled, int cast, int votesFor, int votesAgainst, int abstained, int recused) {

  /** @param bound members who had to recuse themselves and did not vote */
  static Tally of(int members, List<Ballot> ballots, int bound) {
    int votesFor = count(ballots, Choice.FOR);
    int votesAgainst = count(ballots, Choice.AGAINST);
    int abstained = count(ballots, Choice.ABSTAIN);
    int recused = count(ballots, Choice.RECUSE) + bound;
    return new Tally(
        members - recused, votesFor + votesAgainst + abstained, votesFor, votesAgainst, abstained, recused);
  }

  private static int count(List<Ballot> ballots, Choice choice) {
    return (int) ballots.stream().filter(ballot -> ballot.choice() == choice).count();
  }
}
