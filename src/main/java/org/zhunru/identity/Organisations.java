package org.zhunru.identity;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.zhunru.district.Parameters;
import org.zhunru.identity.Organisation.Kind;

/** The organisation tree. Its depth varies: with and without streets. */
@Service
public class Organisations {

  private static final String SELECT = "select code, name, kind, parent, path, ended_on, successor from identity_organisation ";

  private static final String MERGED = "%s（已并入%s）";

  private final JdbcClient jdbc;
  private final Parameters parameters;

  Organisations(JdbcClient jdbc, Parameters parameters) {
    this.jdbc = jdbc;
    this.parameters = parameters;
  }

  public Optional<Organisation> find(String code) {
    return jdbc.sql(SELECT + "where code = ?").param(code).query(Organisations::row).optional();
  }

  /** By hand: the row mapper that guesses names raises an exception inside the database for every ended_on. */
  private static Organisation row(ResultSet rs, int number) throws SQLException {
    Date endedOn = rs.getDate("ended_on");
    return new Organisation(
        rs.getString("code"),
        rs.getString("name"),
        Kind.valueOf(rs.getString("kind")),
        rs.getString("parent"),
        rs.getString("path"),
        endedOn == null ? null : endedOn.toLocalDate(),
        rs.getString("successor"));
  }

  /** @throws IllegalArgumentException when no organisation has that code */
  public Organisation get(String code) {
    return find(code).orElseThrow(() -> new IllegalArgumentException("No organisation " + code));
  }

  /** Names by code, with a community that is no more as 向阳社区（已并入拱城社区）; a code that nobody has is absent. */
  public Map<String, String> names(Collection<String> codes) {
    Map<String, String> names = new HashMap<>();
    if (!codes.isEmpty()) {
      jdbc.sql(
              "select o.code, o.name, s.name as successor_name from identity_organisation o left join"
                  + " identity_organisation s on s.code = o.successor where o.code in (:codes)")
          .param("codes", codes)
          .query(row -> {
            String successor = row.getString("successor_name");
            String name = row.getString("name");
            names.put(row.getString("code"), successor == null ? name : MERGED.formatted(name, successor));
          });
    }
    return names;
  }

  /** The organisation itself, or the one that took over after it was merged. */
  public Organisation current(Organisation organisation) {
    Organisation now = organisation;
    Set<String> passed = new HashSet<>();
    while (!now.open()) {
      if (!passed.add(now.code())) {
        throw new IllegalStateException("Merged in a circle: " + passed);
      }
      now = get(now.successor());
    }
    return now;
  }

  /** The code itself, and the codes of all that were merged into it, one after another too. */
  public List<String> withMerged(String code) {
    List<String> codes = new ArrayList<>(List.of(code));
    for (int i = 0; i < codes.size(); i++) {
      jdbc.sql("select code from identity_organisation where successor = ? order by code")
          .param(codes.get(i))
          .query(String.class)
          .list()
          .stream()
          .filter(one -> !codes.contains(one))
          .forEach(codes::add);
    }
    return List.copyOf(codes);
  }

  public List<Organisation> all() {
    return jdbc.sql(SELECT + "order by path").query(Organisations::row).list();
  }

  /** Adds a node; the one above it must be there already. */
  void add(Organisation organisation) {
    jdbc.sql("insert into identity_organisation (code, name, kind, parent, path) values (?, ?, ?, ?, ?)")
        .params(
            organisation.code(),
            organisation.name(),
            organisation.kind().name(),
            organisation.parent(),
            organisation.path())
        .update();
  }

  void rename(String code, String name) {
    jdbc.sql("update identity_organisation set name = ? where code = ?").params(name, code).update();
  }

  /** @return false where either of the two was merged meanwhile; both rows are locked until the transaction ends */
  boolean end(String code, LocalDate endedOn, String successor) {
    int open =
        jdbc.sql("select code from identity_organisation where code in (?, ?) and ended_on is null order by code for update")
            .params(code, successor)
            .query(String.class)
            .list()
            .size();
    return open == 2
        && jdbc.sql("update identity_organisation set ended_on = ?, successor = ? where code = ? and ended_on is null")
                .params(endedOn, successor, code)
                .update()
            == 1;
  }

  public List<Organisation> ofKind(Kind kind) {
    return jdbc.sql(SELECT + "where kind = ? order by path").param(kind.name()).query(Organisations::row).list();
  }

  /** Communities a department may ask for: those of the district it belongs to, as far as they go on. */
  public List<Organisation> communitiesInReachOf(Organisation department) {
    return communitiesEverIn(department).stream().filter(Organisation::open).toList();
  }

  /** All communities of the district an organisation belongs to, merged ones too. */
  public List<Organisation> communitiesEverIn(Organisation organisation) {
    Optional<Organisation> district = districtOf(organisation);
    return district.isEmpty()
        ? List.of()
        : ofKind(Kind.COMMUNITY).stream().filter(district.get()::covers).toList();
  }

  public Optional<Organisation> districtOf(Organisation organisation) {
    return ofKind(Kind.DISTRICT).stream().filter(district -> district.covers(organisation)).findFirst();
  }

  /** The street above a community; empty where the district has no street level. */
  public Optional<Organisation> streetOf(Organisation community) {
    if (!parameters.isOn("street-level")) {
      return Optional.empty();
    }
    return Optional.ofNullable(community.parent()).flatMap(this::find).filter(above -> above.kind() == Kind.STREET);
  }

  /**
   * The candidate group of the street's steps for a community: its street office. Where the district has no street level, or
   * the community stands directly below the district, the lead unit's leader, so that whoever drafts does not give the
   * opinion too.
   */
  public String streetGroupOf(Organisation community) {
    return streetOf(community)
        .map(street -> Role.STREET_OFFICE.in(street.code()))
        .orElseGet(() -> Role.LEAD_LEADER.in(leadUnitOf(community).code()));
  }

  /** The lead unit (牵头单位) of the district an organisation belongs to. */
  public Organisation leadUnitOf(Organisation organisation) {
    Organisation district =
        districtOf(organisation).orElseThrow(() -> new IllegalStateException("Outside any district: " + organisation.code()));
    return ofKind(Kind.LEAD_UNIT).stream()
        .filter(district::covers)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No lead unit in " + district.code()));
  }

  /** Organisations of a district in which somebody holds the role. */
  public List<Organisation> holding(Role role, Organisation district) {
    return jdbc
        .sql(
            SELECT
                + "where code in (select organisation from identity_grant where role = ?) and path like ? order by path")
        .params(role.name(), district.path() + "%")
        .query(Organisations::row)
        .list();
  }
}
