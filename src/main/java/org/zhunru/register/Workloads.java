package org.zhunru.register;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneOffset;
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

  /** The load of a community now: what is in force, and beside it what is admitted and will be. */
  @Transactional(readOnly = true)
  public Load of(String community) {
    BigDecimal hours = hours(community, "i.state = 'IN_FORCE' and i.in_force_from <= ?");
    BigDecimal coming =
        hours(community, "(i.state in ('PUBLICIZED', 'FILED', 'AWAITING_FUNDS') or i.state = 'IN_FORCE' and i.in_force_from > ?)");
    int unstated =
        jdbc.sql(
                "select count(*) from register_share s join register_item i on i.ref = s.ref where s.community = ? and s.moved_to is"
                    + " null and s.unstated like 'HOURS%' and i.state in ('PUBLICIZED', 'FILED', 'AWAITING_FUNDS', 'IN_FORCE')")
            .param(community)
            .query(Integer.class)
            .single();
    List<Staffing> entered =
        jdbc.sql("select staff, ceiling_hours from register_staffing where community = ?")
            .param(community)
            .query((rs, n) -> new Staffing(rs.getInt(1), rs.getBigDecimal(2)))
            .list();
    int standard = parameters.number("workload.staff");
    Staffing staffing =
        entered.isEmpty()
            ? new Staffing(standard, parameters.value("workload.hours-per-person").multiply(BigDecimal.valueOf(standard)))
            : entered.get(0);
    return new Load(community, staffing.staff(), staffing.ceiling(), hours, coming, unstated, !entered.isEmpty());
  }

  /** @param states condition with one parameter, today */
  private BigDecimal hours(String community, String states) {
    return jdbc.sql(
            "select coalesce(sum(s.hours_per_week), 0) from register_share s join register_item i on i.ref = s.ref where"
                + " s.community = ? and s.moved_to is null and "
                + states)
        .params(community, clock.today())
        .query(BigDecimal.class)
        .single();
  }

  /** What a further task would make of the load of each community. */
  @Transactional(readOnly = true)
  public List<Change> outlook(List<String> communities, BigDecimal addedHours) {
    return communities.stream()
        .map(this::of)
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

  /**
   * @param staff people of the community
   * @param ceiling hours a week admitted tasks may take
   * @param hours hours a week the tasks in force take
   * @param coming hours a week of what is admitted and not yet in force
   * @param unstated number of items in force or coming whose hours nobody declared, counted in neither
   * @param entered false where the district's standard counts because nobody entered the community's own
   */
  public record Load(
      String community, int staff, BigDecimal ceiling, BigDecimal hours, BigDecimal coming, int unstated, boolean entered) {

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
