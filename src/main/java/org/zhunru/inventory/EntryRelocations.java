package org.zhunru.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.district.DistrictClock;
import org.zhunru.identity.Act;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.NoSuchOrganisation;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.Role;

/**
 * What is imposed on a merged community goes to its successor by an act of the lead unit's clerk, never by itself. What the
 * successor has entered already ends at the old one instead of standing twice.
 */
@Service
@Transactional
public class EntryRelocations {

  private static final String STANDING = " from inventory_entry where community = ? and ended_on is null";

  private final JdbcClient jdbc;
  private final Organisations organisations;
  private final DistrictClock clock;
  private final ApplicationEventPublisher events;

  EntryRelocations(
      JdbcClient jdbc, Organisations organisations, DistrictClock clock, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.organisations = organisations;
    this.clock = clock;
    this.events = events;
  }

  /**
   * Merged communities of the clerk's district with what stands there still.
   *
   * @throws AccessDeniedException for whoever is no clerk of a lead unit
   */
  @Transactional(readOnly = true)
  public List<Pending> pending(CurrentUser clerk) {
    List<Pending> pending = new ArrayList<>();
    for (Organisation community : merged(clerk)) {
      int count = jdbc.sql("select count(*)" + STANDING).param(community.code()).query(Integer.class).single();
      if (count > 0) {
        pending.add(
            new Pending(community.code(), community.name(), organisations.current(community).name(), count));
      }
    }
    return pending;
  }

  /**
   * Hands over everything that stands at a merged community; nothing where nothing does.
   *
   * @return how much was handed over
   * @throws NoSuchOrganisation when it is no merged community of the clerk's district
   * @throws AccessDeniedException for whoever is no clerk of a lead unit
   */
  public int relocate(String community, CurrentUser clerk) {
    Organisation from =
        merged(clerk).stream()
            .filter(one -> one.code().equals(community))
            .findFirst()
            .orElseThrow(() -> new NoSuchOrganisation(community));
    String to = organisations.current(from).code();
    List<Long> standing =
        jdbc.sql("select id" + STANDING + " order by id for update").param(from.code()).query(Long.class).list();
    for (long id : standing) {
      if (twice(id, to)) {
        jdbc.sql("update inventory_entry set ended_on = ? where id = ?").params(clock.today(), id).update();
      } else {
        jdbc.sql("update inventory_entry set community = ?, moved_from = ? where id = ?")
            .params(to, from.code(), id)
            .update();
      }
    }
    if (!standing.isEmpty()) {
      events.publishEvent(
          new Act(
              clerk.username(),
              clerk.organisation().code(),
              "inventory.relocated",
              from.code(),
              "OK",
              Map.of("to", to, "count", String.valueOf(standing.size()))));
    }
    return standing.size();
  }

  /** The successor has the same thing of the same owner. A plaque that is being taken down is a matter of its own. */
  private boolean twice(long id, String to) {
    return jdbc.sql(
                "select count(*) from inventory_entry o join inventory_entry e on e.kind = o.kind and e.name = o.name and"
                    + " e.owner_name = o.owner_name where o.id = ? and o.ref is null and e.community = ? and e.ended_on is null")
            .params(id, to)
            .query(Integer.class)
            .single()
        > 0;
  }

  private List<Organisation> merged(CurrentUser clerk) {
    if (!clerk.has(Role.LEAD_CLERK)) {
      throw new AccessDeniedException("Only the lead unit's clerk hands over");
    }
    return organisations.communitiesEverIn(clerk.organisation()).stream().filter(one -> !one.open()).toList();
  }

  /**
   * @param successor name of the community that takes over
   * @param count plaques, systems and report forms that stand at the merged community
   */
  public record Pending(String code, String name, String successor, int count) {}
}
