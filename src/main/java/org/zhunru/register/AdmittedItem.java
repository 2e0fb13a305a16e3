package org.zhunru.register;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhunru.district.DistrictClock;

/**
 * A task that was admitted, as it stands in the register.
 *
 * @param ref number of its case file
 * @param itemCode code of the list item, empty where it stands on no list
 * @param catalogueVersion version of the lists it was decided under
 * @param department code of the department the task is done for
 * @param conditions codes of the binding conditions
 * @param residentsChanges changes that residents agreed with in consultations, by community; empty where there are none
 * @param dataFields the data items it may ask for, as declared
 * @param plannedFrom first day as applied for
 * @param plannedTo last day as applied for
 * @param termDays longest time in force in days, null where none was set
 * @param filingNumber 备案号, null before it is filed
 * @param inForceFrom first day in force, null before it takes effect
 * @param inForceTo last day in force
 * @param publicityDays working days of its publicity, null for the district's own
 * @param filing whether it is filed before its agreement
 * @param shares what each community gives to it and gets for it
 */
public record AdmittedItem(
    String ref,
    ItemKind kind,
    String title,
    String description,
    String itemCode,
    int catalogueVersion,
    String department,
    String leadUnit,
    List<String> conditions,
    String residentsChanges,
    String dataFields,
    LocalDate plannedFrom,
    LocalDate plannedTo,
    Integer termDays,
    ItemState state,
    String stateReason,
    Instant stateSince,
    String filingNumber,
    LocalDate inForceFrom,
    LocalDate inForceTo,
    int renewals,
    Integer publicityDays,
    boolean filing,
    List<Share> shares) {

  /** What {@link #standing} says of an item whose days in force have not begun. */
  public static final String COMING = "COMING";

  AdmittedItem with(List<Share> known) {
    return new AdmittedItem(
        ref, kind, title, description, itemCode, catalogueVersion, department, leadUnit, conditions,
        residentsChanges, dataFields, plannedFrom, plannedTo, termDays, state, stateReason, stateSince,
        filingNumber, inForceFrom, inForceTo, renewals, publicityDays, filing, known);
  }

  /** Codes of the communities that do it now. */
  public List<String> communities() {
    return shares.stream().filter(Share::current).map(Share::community).toList();
  }

  /** 费随事转: what was promised for the term that runs is there at every community. */
  public boolean paid() {
    return shares.stream().filter(Share::current).allMatch(Share::provided);
  }

  /** True where a community may be asked for it on that day. */
  public boolean inForceOn(LocalDate day) {
    return state == ItemState.IN_FORCE && !day.isBefore(inForceFrom) && !day.isAfter(inForceTo);
  }

  /** Last day of the term; the day it ended where that was before. Null before it has a term. */
  public LocalDate lastDay() {
    if (inForceTo == null || state.live()) {
      return inForceTo;
    }
    LocalDate ended = stateSince.atZone(DistrictClock.ZONE).toLocalDate();
    return ended.isBefore(inForceTo) && !ended.isBefore(inForceFrom) ? ended : inForceTo;
  }

  /** True where everything is there and the first day in force has not come: nobody may be asked for it yet. */
  public boolean comingOn(LocalDate day) {
    return state == ItemState.IN_FORCE && day.isBefore(inForceFrom);
  }

  /** Name of the state on that day, or {@link #COMING}. */
  public String standing(LocalDate day) {
    return comingOn(day) ? COMING : state.name();
  }

  /**
   * @param hoursPerWeek hours a week the community's people give
   * @param visits households visited over the whole term
   * @param forms forms or reports filled over the whole term
   * @param money yuan promised to the community for the term that runs
   * @param nextMoney yuan promised for the term of a renewal that is not in force yet, null where none waits
   * @param nextArrived yuan that finance confirmed for that term
   * @param staffPromised whether the department sends its own people
   * @param moneyFirst whether the admission says that money is owed whatever amount was named: before anything begins, or
   *     afterwards for an emergency
   * @param moneyArrived yuan that finance confirmed for it, less what was reversed
   * @param unstated what nobody declared: its number is 0 and says nothing
   * @param until last day at this community, null while it goes on
   * @param movedTo community that took it over, null where none did
   */
  public record Share(
      String community,
      BigDecimal hoursPerWeek,
      int visits,
      int forms,
      BigDecimal money,
      boolean staffPromised,
      boolean moneyFirst,
      BigDecimal moneyArrived,
      BigDecimal nextMoney,
      BigDecimal nextArrived,
      boolean staffArrived,
      Set<Figure> unstated,
      LocalDate since,
      LocalDate until,
      String movedTo) {

    Share withArrived(BigDecimal arrived, BigDecimal next, boolean staff) {
      return new Share(
          community,
          hoursPerWeek,
          visits,
          forms,
          money,
          staffPromised,
          moneyFirst,
          arrived,
          nextMoney,
          next,
          staff,
          unstated,
          since,
          until,
          movedTo);
    }

    /** Whether somebody declared this number. */
    public boolean states(Figure figure) {
      return !unstated.contains(figure);
    }

    public boolean current() {
      return movedTo == null;
    }

    /** What was promised for the term of a renewal is there; true where no renewal waits. */
    public boolean renewalProvided() {
      return nextMoney == null || nextArrived.compareTo(nextMoney) >= 0 && (!moneyFirst || nextArrived.signum() > 0);
    }

    /** Whether money that arrives now counts for the term of a renewal, because this one has all of its own. */
    boolean paysNext() {
      return nextMoney != null && provided();
    }

    /** Yuan that are missing of the sum named for the term that money counts for now; empty where none was named. */
    Optional<BigDecimal> missing() {
      BigDecimal promised = paysNext() ? nextMoney : money;
      BigDecimal arrived = paysNext() ? nextArrived : moneyArrived;
      return moneyFirst && promised.signum() == 0 ? Optional.empty() : Optional.of(promised.subtract(arrived).max(BigDecimal.ZERO));
    }

    /** 费随事转: what was promised is there; where money comes first and no amount was named, some money. */
    public boolean provided() {
      return moneyArrived.compareTo(money) >= 0
          && (!moneyFirst || moneyArrived.signum() > 0)
          && (!staffPromised || staffArrived);
    }
  }
}
