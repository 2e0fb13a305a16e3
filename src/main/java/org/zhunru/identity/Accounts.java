package org.zhunru.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhunru.identity.Organisation.Kind;

/** The accounts and their grants as they stand in the database. */
@Repository
class Accounts {

  private static final String SELECT =
      "select a.username, a.display_name, a.password_hash, a.enabled, a.failures, a.locked_until,"
          + " a.password_changes, a.must_change,"
          + " o.code, o.name, o.kind, o.parent, o.path, o.ended_on, o.successor"
          + " from identity_account a join identity_organisation o on o.code = a.organisation ";

  private final JdbcClient jdbc;

  Accounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Account> find(String username) {
    return jdbc.sql(SELECT + "where a.username = ?")
        .param(username)
        .query(this::account)
        .optional();
  }

  /** Holds the row until the transaction ends. */
  Optional<Account> lockRow(String username) {
    return jdbc.sql("select username from identity_account where username = ? for update")
        .param(username)
        .query(String.class)
        .optional()
        .flatMap(this::find);
  }

  List<Account> below(String path) {
    return jdbc.sql(SELECT + "where o.path like ? order by o.path, a.username")
        .param(path + "%")
        .query(this::account)
        .list();
  }

  boolean none() {
    return jdbc.sql("select count(*) from identity_account").query(Long.class).single() == 0;
  }

  boolean anyHolding(Role role) {
    return jdbc.sql("select count(*) from identity_grant where role = ?")
            .param(role.name())
            .query(Long.class)
            .single()
        > 0;
  }

  Set<String> holding(Role role, String organisation) {
    return jdbc.sql(
            "select a.username from identity_account a join identity_grant g on g.username = a.username where g.role = ? and"
                + " g.organisation = ? and a.enabled")
        .params(role.name(), organisation)
        .query(String.class)
        .set();
  }

  void insert(String username, String displayName, String organisation, String passwordHash) {
    jdbc.sql(
            "insert into identity_account (username, display_name, organisation, password_hash, enabled)"
                + " values (?, ?, ?, ?, true)")
        .params(username, displayName, organisation, passwordHash)
        .update();
  }

  void grant(String username, Role role, String organisation) {
    jdbc.sql("insert into identity_grant (username, role, organisation) values (?, ?, ?)")
        .params(username, role.name(), organisation)
        .update();
  }

  /** Takes a role away, wherever it was granted. */
  void revoke(String username, Role role) {
    jdbc.sql("delete from identity_grant where username = ? and role = ?")
        .params(username, role.name())
        .update();
  }

  /** Takes away all that was granted in an organisation. */
  void revokeAllIn(String organisation) {
    jdbc.sql("delete from identity_grant where organisation = ?").param(organisation).update();
  }

  /** A new hash; sessions under the one before have ended. */
  void setPassword(String username, String passwordHash, boolean mustChange) {
    jdbc.sql(
            "update identity_account set password_hash = ?, must_change = ?,"
                + " password_changes = password_changes + 1 where username = ?")
        .params(passwordHash, mustChange, username)
        .update();
  }

  /** The password was drawn for somebody: it is good for nothing but being changed. */
  void requireChange(String username) {
    jdbc.sql("update identity_account set must_change = true where username = ?")
        .param(username)
        .update();
  }

  void recordFailures(String username, int failures, Instant lockedUntil) {
    jdbc.sql(
            "update identity_account set failures = :failures, locked_until = :until where username = :username")
        .param("failures", failures)
        .param(
            "until",
            lockedUntil == null ? null : OffsetDateTime.ofInstant(lockedUntil, ZoneOffset.UTC))
        .param("username", username)
        .update();
  }

  void setEnabled(String username, boolean enabled) {
    jdbc.sql("update identity_account set enabled = ? where username = ?")
        .params(enabled, username)
        .update();
  }

  private Account account(ResultSet rs, int row) throws SQLException {
    Organisation organisation =
        new Organisation(
            rs.getString("code"),
            rs.getString("name"),
            Kind.valueOf(rs.getString("kind")),
            rs.getString("parent"),
            rs.getString("path"),
            rs.getObject("ended_on", LocalDate.class),
            rs.getString("successor"));
    Timestamp lockedUntil = rs.getTimestamp("locked_until");
    return new Account(
        rs.getString("username"),
        rs.getString("display_name"),
        organisation,
        rs.getString("password_hash"),
        rs.getBoolean("enabled"),
        rs.getInt("failures"),
        lockedUntil == null ? null : lockedUntil.toInstant(),
        new Passwords.Standing(rs.getInt("password_changes"), rs.getBoolean("must_change")),
        rolesIn(organisation, rs.getString("username")));
  }

  /** A grant holds in its organisation and everywhere below it. */
  private Set<Role> rolesIn(Organisation organisation, String username) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    jdbc.sql(
            "select g.role from identity_grant g join identity_organisation o on o.code = g.organisation"
                + " where g.username = ? and ? like o.path || '%'")
        .params(username, organisation.path())
        .query(String.class)
        .list()
        .forEach(role -> roles.add(Role.valueOf(role)));
    return Set.copyOf(roles);
  }
}
