package org.zhunru.inventory;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.WrittenText;
import org.zhunru.district.DistrictClock;
import org.zhunru.identity.Act;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Role;

/** The list of plaques that may hang at a community; the lead unit keeps it. */
@Service
@Transactional
public class AllowedPlaques {

  private final JdbcClient jdbc;
  private final DistrictClock clock;
  private final MessageSource messages;
  private final ApplicationEventPublisher events;
  private final PlaqueVerdicts verdicts;

  AllowedPlaques(
      JdbcClient jdbc,
      DistrictClock clock,
      MessageSource messages,
      ApplicationEventPublisher events,
      PlaqueVerdicts verdicts) {
    this.verdicts = verdicts;
    this.jdbc = jdbc;
    this.clock = clock;
    this.messages = messages;
    this.events = events;
  }

  /** Those in force first. */
  @Transactional(readOnly = true)
  public List<AllowedPlaque> all() {
    return jdbc.sql(
            "select id, name, law, retired_at from inventory_allowed order by case when retired_at is null then 0 else 1 end,"
                + " id")
        .query((rs, n) -> new AllowedPlaque(rs.getLong(1), rs.getString(2), rs.getString(3), rs.getObject(4) == null))
        .list();
  }

  /**
   * Puts a plaque on the list; those that hang already are looked at again.
   *
   * @throws EntryRefused with the fields that are wrong
   * @throws AccessDeniedException for whoever is no clerk of the lead unit
   */
  public void add(String name, String law, CurrentUser by) {
    require(by);
    // one after the other, so that of two clerks who add the same name the second reads the first
    List<String> inForce =
        jdbc.sql("select name from inventory_allowed where retired_at is null order by id for update").query(String.class).list();
    new FaultList(messages)
        .text("name", name, 100)
        .text("law", law, 300)
        .require(inForce.stream().map(WrittenText::key).noneMatch(WrittenText.key(name)::equals), "name", "allowed-already")
        .done();
    jdbc.sql("insert into inventory_allowed (name, law, added_by, added_at) values (?, ?, ?, ?)")
        .params(FaultList.plain(name), FaultList.plain(law), by.username(), clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    verdicts.lookAgain();
    tell(by, "inventory.plaque-allowed", FaultList.plain(name));
  }

  /** Takes a plaque from the list; those that hang are looked at again, and nobody is asked to take them down by that alone. */
  public void retire(long id, CurrentUser by) {
    require(by);
    String name = all().stream().filter(one -> one.id() == id).map(AllowedPlaque::name).findFirst().orElse("");
    int changed =
        jdbc.sql("update inventory_allowed set retired_at = ? where id = ? and retired_at is null")
            .params(clock.instant().atOffset(ZoneOffset.UTC), id)
            .update();
    if (changed == 0) {
      throw new NoSuchEntry(id);
    }
    verdicts.lookAgain();
    tell(by, "inventory.plaque-not-allowed", name);
  }

  /** Whether a plaque of that name may hang at that community, and the row that says so. */
  PlaqueTable.Answer answer(String name, String community) {
    return verdicts.of(name, community);
  }

  private void tell(CurrentUser by, String act, String object) {
    events.publishEvent(new Act(by.username(), by.organisation().code(), act, object, "OK", Map.of()));
  }

  private static void require(CurrentUser user) {
    if (!user.has(Role.LEAD_CLERK)) {
      throw new AccessDeniedException("Not a clerk of the lead unit");
    }
  }
}
