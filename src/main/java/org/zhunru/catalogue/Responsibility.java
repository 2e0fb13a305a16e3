package org.zhunru.catalogue;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** One row of the responsibility matrix: what each level does for an item. */
public record Responsibility(
    ResponsibilityRole department,
    ResponsibilityRole street,
    ResponsibilityRole community,
    ResponsibilityRole residentialArea) {

  /** What the default rule package says for every item of a list. */
  public static Responsibility usual(ListType list) {
    return switch (list) {
      case AUTONOMY ->
          new Responsibility(
              ResponsibilityRole.NONE, ResponsibilityRole.NONE, ResponsibilityRole.LEAD, ResponsibilityRole.NONE);
      case ASSISTANCE ->
          new Responsibility(
              ResponsibilityRole.LEAD, ResponsibilityRole.ASSIST, ResponsibilityRole.ASSIST, ResponsibilityRole.INFORM);
      case NEGATIVE ->
          new Responsibility(
              ResponsibilityRole.LEAD, ResponsibilityRole.NONE, ResponsibilityRole.NONE, ResponsibilityRole.NONE);
    };
  }

  public ResponsibilityRole of(GovernanceLevel level) {
    return switch (level) {
      case DEPARTMENT -> department;
      case STREET -> street;
      case COMMUNITY -> community;
      case RESIDENTIAL_AREA -> residentialArea;
    };
  }

  /** Every level with its role, from the department down. */
  public Map<GovernanceLevel, ResponsibilityRole> byLevel() {
    Map<GovernanceLevel, ResponsibilityRole> roles = new EnumMap<>(GovernanceLevel.class);
    for (GovernanceLevel level : GovernanceLevel.values()) {
      roles.put(level, of(level));
    }
    return Collections.unmodifiableMap(roles);
  }

  /** How many levels lead; one is right. */
  int leads() {
    return (int) byLevel().values().stream().filter(ResponsibilityRole.LEAD::equals).count();
  }
}
