package org.zhunru.consultation;

import java.util.List;

/**
 * Attendance and votes of a meeting.
 *
 * @param invited participants on the list who are not recused and do not only advise
 * @param present those who signed in or voted, over whatever channel
 * @param affectedAgainst directly affected participants who voted against
 * @param affectedBuildings buildings in which somebody is directly affected; null where a meeting was counted before they were
 * @param affectedRepresented those of them from which somebody on the list is present; null likewise
 */
public record Figures(
    int invited,
    int present,
    int votesFor,
    int votesAgainst,
    int abstained,
    int affectedAgainst,
    Integer affectedBuildings,
    Integer affectedRepresented) {

  /** The same with buildings. */
  Figures with(List<Building> buildings) {
    return new Figures(
        invited, present, votesFor, votesAgainst, abstained, affectedAgainst, buildings.size(),
        (int) buildings.stream().filter(Building::represented).count());
  }

  /** All votes, abstentions among them. */
  public int cast() {
    return votesFor + votesAgainst + abstained;
  }
}
