package org.zhunru.consultation;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhunru.promise.Tally;

/**
 * What everybody may be told of {@link Participation}. A number of people below {@value #FEWEST} that is not 0 is kept back; where
 * it is the only one, or all that are kept back come to less than {@value #FEWEST}, the next smallest is, too, so that it cannot be
 * worked out from the sum.
 *
 * @param present null where it is kept back
 * @param seats present by seat type; null where it is kept back
 * @param cast votes; null where it is kept back
 * @param ballots votes by channel; null where it is kept back
 * @param apart seat types and channels that are kept back although their number is not small
 */
public record PublicParticipation(
    String name,
    int topics,
    int meetings,
    int invited,
    Integer present,
    Map<SeatType, Integer> seats,
    Integer cast,
    Map<VoteOrigin, Integer> ballots,
    Set<Enum<?>> apart,
    Double daysOnAverage,
    Double feedbackOnAverage,
    Tally promises) {

  /** The smallest number of people that is told. */
  static final int FEWEST = 5;

  static PublicParticipation of(Participation it) {
    Map<SeatType, Integer> seats = new EnumMap<>(SeatType.class);
    it.seats().forEach((seat, people) -> seats.put(seat, people.present()));
    Map<VoteOrigin, Integer> ballots = new EnumMap<>(it.ballots());
    Set<Enum<?>> apart = new HashSet<>();
    keepBack(seats, apart);
    keepBack(ballots, apart);
    Participation.Seats people = it.people();
    return new PublicParticipation(
        it.name(), it.topics(), it.meetings(), people.invited(), told(people.present()), seats, told(it.cast()), ballots,
        apart, it.daysOnAverage(), it.feedbackOnAverage(), it.promises());
  }

  static boolean few(int people) {
    return people > 0 && people < FEWEST;
  }

  static Integer told(int people) {
    return few(people) ? null : people;
  }

  /** @param apart takes those that are kept back although their number is not small */
  static <K extends Enum<K>> void keepBack(Map<K, Integer> parts, Set<Enum<?>> apart) {
    List<K> small = parts.keySet().stream().filter(key -> few(parts.get(key))).toList();
    int together = small.stream().mapToInt(parts::get).sum();
    if (small.size() == 1 || !small.isEmpty() && together < FEWEST) {
      List.copyOf(parts.keySet()).stream()
          .filter(key -> parts.get(key) >= FEWEST)
          .min(Comparator.comparing(parts::get))
          .ifPresent(
              key -> {
                parts.put(key, null);
                apart.add(key);
              });
    }
    small.forEach(key -> parts.put(key, null));
  }

  /** Why a number is kept back: {@code few} or {@code apart}. */
  public String why(Enum<?> key) {
    return apart.contains(key) ? "apart" : "few";
  }

  /** Hundredths of those invited, rounded; null where it is kept back. */
  public Integer percent() {
    return present == null ? null : Participation.share(present, invited);
  }

  /** Hundredths of all votes; null where it is kept back. */
  public Integer percent(VoteOrigin origin) {
    Integer votes = ballots.get(origin);
    return votes == null || cast == null ? null : Participation.share(votes, cast);
  }
}
