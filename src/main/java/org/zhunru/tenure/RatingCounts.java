package org.zhunru.tenure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.zhunru.tenure.Ratings.Given;

/** Counts what was given in an evaluation; what follows from the numbers is said by a table. */
final class RatingCounts {

  private RatingCounts() {}

  /** Residents asked and satisfied, and answers of the communities of each kind; 0 where there is none. */
  static Map<String, Object> of(List<Given> all) {
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("residentsAsked", residents(all, Given::asked));
    counts.put("residentsSatisfied", residents(all, Given::satisfied));
    counts.put("communitySatisfied", answers(all, "SATISFIED"));
    counts.put("communityFair", answers(all, "FAIR"));
    counts.put("communityDissatisfied", answers(all, "DISSATISFIED"));
    return counts;
  }

  private static int residents(List<Given> all, ToIntFunction<Given> number) {
    return all.stream().filter(given -> given.rater().equals(Ratings.RESIDENTS)).mapToInt(number).sum();
  }

  private static int answers(List<Given> all, String answer) {
    return (int)
        all.stream()
            .filter(given -> given.rater().equals(Ratings.COMMUNITY))
            .flatMap(given -> Stream.of(given.answers().split(",")))
            .filter(answer::equals)
            .count();
  }
}
