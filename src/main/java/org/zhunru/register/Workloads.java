package org.zhunru.register;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.district.DistrictClock;
import org.zhunru.district.Parameters;
import org.zhunru.identity.Act;
import org.zhunru.identity.CurrentUser;

/** How much of a community's time admitted tasks take, against its ceiling. Hours are hours a week. */
@Service
@Transactional
public class Workloads {

  private static final String SUMS =
      """
      select s.community,
        sum(case when i.state = 'IN_FORCE' and i.in_force_from <= :today then s.hours_per_week else 0 end) as hours,
        sum(case when i.state <> 'IN_FORCE' or i.in_force_from > :today then s.hours_per_week else 0 end) as coming,
        sum(case when s.unstated like 'HOURS%' then 1 else 0 end) as unstated,
        sum(case when i.state = 'IN_FORCE' and i.in_force_from <= :today and i.in_force_to >= :today then 1 else 0 end) as in_force,
        sum(case when i.state = 'AWAITING_FUNDS' then 1 else 0 end) as unpaid
      from register_share s join register_item i on i.ref = s.ref
      where s.community in (:communities) and s.moved_to is null
        and i.state in ('PUBLICIZED', 'FILED', 'AWAITING_FUNDS', 'IN_FORCE', 'SUSPENDED')
      group by s.community
      """;

  private final JdbcClient jdbc;
  private final Parameters parameters;
  private final DistrictClock clock;
  private final ApplicationEventPublisher events;

  Workloads(JdbcClient jdbc, Parameters parameters, DistrictClock clock, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.parameters = parameters;
    this.clock = clock;
    this.events = events;
  }

  /** The load of a community now: what is in force, and beside it what is admitted and will be, or will be again after its rectification. */
  @Transactional(readOnly = true)
  public Load of(String community) {
    return of(List.of(community)).get(0);
  }

  /** The loads of these communities, in their order; as many statements for all of them as for one. */
  @Transactional(readOnly = true)
  public List<Load> of(List<String> communities) {
    if (communities.isEmpty()) {
      return List.of();
    }
    Map<String, Sum> sums = new HashMap<>();
    jdbc.sql(SUMS)
        .param("communities", communities)
        .param("today", clock.today())
        .query(
            rs -> {
              sums.put(
                  rs.getString("community"),
                  new Sum(
                      rs.getBigDecimal("hours"), rs.getBigDecimal("coming"), rs.getInt("unstated"), rs.getInt("in_force"), rs.getInt("unpaid")));
            });
    Map<String, Staffing> entered = new HashMap<>();
    jdbc.sql("select community, staff, ceiling_hours from register_staffing where community in (:communities)")
        .param("communities", communities)
        .query(rs -> {
          entered.put(rs.getString(1), new Staffing(rs.getInt(2), rs.getBigDecimal(3)));
        });
    int standard = parameters.number("workload.staff");
    Staffing usual = new Staffing(standard, parameters.value("workload.hours-per-person").multiply(BigDecimal.valueOf(standard)));
    return communities.stream()
        .map(community -> load(community, sums.getOrDefault(community, Sum.NOTHING), entered.get(community), usual))
        .toList();
  }

  private static Load load(String community, Sum sum, Staffing entered, Staffing usual) {
    Staffing staffing = entered == null ? usual : entered;
    return new Load(
        community,
        staffing.staff(),
        staffing.ceiling(),
        sum.hours(),
        sum.coming(),
        sum.unstated(),
        sum.inForce(),
        sum.unpaid(),
        entered != null);
  }

  /** What a further task would make of the load of each community. */
  @Transactional(readOnly = true)
  public List<Change> outlook(List<String> communities, BigDecimal addedHours) {
    return of(communities).stream()
        .map(load -> new Change(
            load,
            addedHours,
            load.percentOf(load.hours().add(addedHours)),
            load.percentOf(load.hours().add(load.coming()).add(addedHours))))
        .toList();
  }

  /**
   * Sets people and ceiling of a community.
   *
   * @param staff people, 1 to 500
   * @param ceiling hours a week, more than 0
   */
  public void set(String community, int staff, BigDecimal ceiling, CurrentUser by) {
    jdbc.sql("delete from register_staffing where community = ?").param(community).update();
    jdbc.sql("insert into register_staffing (community, staff, ceiling_hours, set_by, set_at) values (?, ?, ?, ?, ?)")
        .params(community, staff, ceiling, by.username(), clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    events.publishEvent(
        new Act(
            by.username(),
            by.organisation().code(),
            "register.staffing-set",
            community,
            "OK",
            Map.of("staff", String.valueOf(staff), "ceiling", ceiling.toPlainString())));
  }

  private record Staffing(int staff, BigDecimal ceiling) {}

  private record Sum(BigDecimal hours, BigDecimal coming, int unstated, int inForce, int unpaid) {

    private static final Sum NOTHING = new Sum(BigDecimal.ZERO, BigDecimal.ZERO, 0, 0, 0);
  }

  /**
   * @param staff people of the community
   * @param ceiling hours a week admitted tasks may take
   * @param hours hours a week the tasks in force take
   * @param coming hours a week of what is admitted and not yet in force, or suspended until it is rectified
   * @param unstated number of items in force or coming whose hours nobody declared, counted in neither
   * @param inForce number of items in force today
   * @param unpaid number of items whose money or people have not arrived
   * @param entered false where the district's standard counts because nobody entered the community's own
   */
  public record Load(
      String community,
      int staff,
      BigDecimal ceiling,
      BigDecimal hours,
      BigDecimal coming,
      int unstated,
      int inForce,
      int unpaid,
      boolean entered) {

    /** Whole percent of the ceiling. */
    public int percent() {
      return percentOf(hours);
    }

    int percentOf(BigDecimal some) {
      return some.multiply(BigDecimal.valueOf(100)).divide(ceiling, 0, RoundingMode.HALF_UP).intValue();
    }
  }

  /**
   * @param percentAfter whole percent of the ceiling with the added hours
   * @param percentWithComing the same when all that is admitted is in force too
   */
  public record Change(Load load, BigDecimal addedHours, int percentAfter, int percentWithComing) {

    public boolean overCeiling() {
      return percentWithComing > 100;
    }
  }
}
