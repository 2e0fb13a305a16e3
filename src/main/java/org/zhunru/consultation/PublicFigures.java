package org.zhunru.consultation;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What everybody may be told of the {@link Figures} of a meeting, after the rule of {@link PublicParticipation}: fewer than five
 * people who voted alike are not told, nor what would tell them; and nothing of how they voted where fewer than five did.
 *
 * @param present null where it is kept back
 * @param votes by choice; null where it is kept back; empty where fewer than five voted
 * @param apart choices that are kept back although their number is not small
 * @param affectedAgainst directly affected who voted against; null where it is kept back
 */
public record PublicFigures(
    int invited,
    Integer present,
    Map<Choice, Integer> votes,
    Set<Enum<?>> apart,
    Integer affectedAgainst,
    Integer affectedBuildings,
    Integer affectedRepresented) {

  static PublicFigures of(Figures it) {
    Map<Choice, Integer> votes = new EnumMap<>(Choice.class);
    Set<Enum<?>> apart = new HashSet<>();
    if (!PublicParticipation.few(it.cast())) {
      votes.put(Choice.FOR, it.votesFor());
      votes.put(Choice.AGAINST, it.votesAgainst());
      votes.put(Choice.ABSTAIN, it.abstained());
      PublicParticipation.keepBack(votes, apart);
    }
    return new PublicFigures(
        it.invited(), PublicParticipation.told(it.present()), votes, apart, PublicParticipation.told(it.affectedAgainst()),
        it.affectedBuildings(), it.affectedRepresented());
  }

  /** Why a number is kept back: {@code few} or {@code apart}. */
  public String why(Choice choice) {
    return apart.contains(choice) ? "apart" : "few";
  }

  /** Whether any number of votes is kept back. */
  public boolean keptBack() {
    return present == null || votes.isEmpty() || votes.containsValue(null);
  }
}
