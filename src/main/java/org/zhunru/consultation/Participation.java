package org.zhunru.consultation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.zhunru.promise.Tally;

/**
 * How residents took part in the consultations of a community in one year, those among them that another one hosts. Counted are meetings whose votes were counted, by the
 * day they were held on; somebody who is invited to two of them counts twice.
 *
 * @param community its code; empty for a sum
 * @param name of the community; empty for a sum
 * @param topics consultations with such a meeting
 * @param meetings such meetings
 * @param seats invited and present by the capacity they stand on the list in; every seat type
 * @param ballots votes by the channel they came over; every channel
 * @param told results made public, of meetings of that year
 * @param days from the end of the vote to the publication of its result, all told results together
 * @param fedBack consultations of which residents were told what was done
 * @param feedbackDays calendar days from the final result to that, all of them together
 * @param promises that were made after results of meetings of that year
 */
public record Participation(
    String community,
    String name,
    int topics,
    int meetings,
    Map<SeatType, Seats> seats,
    Map<VoteOrigin, Integer> ballots,
    int told,
    double days,
    int fedBack,
    double feedbackDays,
    Tally promises) {

  /** @param present signed in or voted, over whatever channel */
  public record Seats(int invited, int present) {

    static final Seats NONE = new Seats(0, 0);

    Seats and(Seats other) {
      return new Seats(invited + other.invited, present + other.present);
    }

    /** Hundredths, rounded; 0 where nobody was invited. */
    public int percent() {
      return share(present, invited);
    }
  }

  static Participation none(String community, String name) {
    return new Participation(community, name, 0, 0, every(SeatType.class, Seats.NONE), every(VoteOrigin.class, 0), 0, 0, 0,
        0, Tally.NONE);
  }

  static Participation sum(List<Participation> all) {
    return all.stream().reduce(none("", ""), Participation::and);
  }

  private Participation and(Participation other) {
    Map<SeatType, Seats> people = new EnumMap<>(seats);
    other.seats.forEach((seat, more) -> people.merge(seat, more, Seats::and));
    Map<VoteOrigin, Integer> votes = new EnumMap<>(ballots);
    other.ballots.forEach((origin, more) -> votes.merge(origin, more, Integer::sum));
    return new Participation(
        community, name, topics + other.topics, meetings + other.meetings, people, votes, told + other.told, days + other.days,
        fedBack + other.fedBack, feedbackDays + other.feedbackDays, promises.and(other.promises));
  }

  /** Everybody who was invited or present. */
  public Seats people() {
    return seats.values().stream().reduce(Seats.NONE, Seats::and);
  }

  public int cast() {
    return ballots.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Hundredths of the votes that came over that channel, rounded; 0 where nobody voted. */
  public int percent(VoteOrigin origin) {
    return share(ballots.get(origin), cast());
  }

  /** Days from the end of a vote to the publication of its result, on average; null where none was made public. */
  public Double daysOnAverage() {
    return told == 0 ? null : days / told;
  }

  /** Days from a final result to the feedback, on average; null where none was given. */
  public Double feedbackOnAverage() {
    return fedBack == 0 ? null : feedbackDays / fedBack;
  }

  Participation fedBackAfter(long more) {
    return new Participation(
        community, name, topics, meetings, seats, ballots, told, days, fedBack + 1, feedbackDays + more, promises);
  }

  Participation with(Tally more) {
    return new Participation(
        community, name, topics, meetings, seats, ballots, told, days, fedBack, feedbackDays, promises.and(more));
  }

  static int share(int part, int whole) {
    return whole == 0 ? 0 : Math.round(100f * part / whole);
  }

  private static <K extends Enum<K>, V> Map<K, V> every(Class<K> type, V value) {
    Map<K, V> every = new EnumMap<>(type);
    for (K one : type.getEnumConstants()) {
      every.put(one, value);
    }
    return every;
  }
}
