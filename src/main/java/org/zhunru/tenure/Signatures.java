package org.zhunru.tenure;

import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhunru.register.AdmittedItem;
import org.zhunru.register.Figure;

/** Who is to sign an agreement and who has. */
@Repository
class Signatures {

  static final String DEPARTMENT = "DEPARTMENT";
  static final String STREET = "STREET";
  static final String COMMUNITY = "COMMUNITY";

  private final JdbcClient jdbc;

  Signatures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Nobody is asked and nobody has signed; who had is in the case's milestones. */
  void clear(String ref) {
    jdbc.sql("delete from tenure_signature where ref = ?").param(ref).update();
  }

  void ask(String ref, String organisation, String part) {
    jdbc.sql("insert into tenure_signature (ref, organisation, part) values (?, ?, ?)")
        .params(ref, organisation, part)
        .update();
  }

  void sign(String ref, String organisation, String byName, String note, OffsetDateTime at) {
    int signed =
        jdbc.sql(
                "update tenure_signature set signed_by = ?, note = ?, signed_at = ? where id = (select min(id) from"
                    + " tenure_signature where ref = ? and organisation = ? and signed_at is null)")
            .params(byName, note, at, ref, organisation)
            .update();
    if (signed != 1 && !signed(ref, organisation)) {
      throw new IllegalStateException(organisation + " has nothing to sign in " + ref);
    }
  }

  /** An organisation that took over from another may be asked twice and signs once. */
  private boolean signed(String ref, String organisation) {
    return jdbc.sql("select count(*) from tenure_signature where ref = ? and organisation = ? and signed_at is not null")
            .params(ref, organisation)
            .query(Integer.class)
            .single()
        > 0;
  }

  /**
   * Another organisation takes over and signs in the place of the first. Where it is asked for the same part already, its one
   * signature does: the first is no longer asked.
   */
  void pass(String ref, String from, String to) {
    jdbc.sql(
            "delete from tenure_signature where ref = ? and organisation = ? and signed_at is null and part in (select part"
                + " from tenure_signature where ref = ? and organisation = ?)")
        .params(ref, from, ref, to)
        .update();
    jdbc.sql("update tenure_signature set organisation = ? where ref = ? and organisation = ? and signed_at is null")
        .params(to, ref, from)
        .update();
  }

  Set<String> missing(String ref) {
    return new LinkedHashSet<>(
        jdbc.sql("select organisation from tenure_signature where ref = ? and signed_at is null order by id")
            .param(ref)
            .query(String.class)
            .list());
  }

  /** Everybody has signed: what is agreed with each community stays as it is now. */
  void keep(AdmittedItem item) {
    jdbc.sql("delete from tenure_agreement where ref = ?").param(item.ref()).update();
    for (AdmittedItem.Share share : item.shares()) {
      if (share.current()) {
        jdbc.sql(
                "insert into tenure_agreement (ref, community, hours_per_week, visits, forms, money, staff_promised, unstated)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?)")
            .params(
                item.ref(),
                share.community(),
                share.hoursPerWeek(),
                share.visits(),
                share.forms(),
                share.money(),
                share.staffPromised(),
                Figure.codes(share.unstated()))
            .update();
      }
    }
  }

  /** What was signed; before that, what would be. */
  List<TenureView.Agreed> agreed(AdmittedItem item) {
    List<TenureView.Agreed> kept =
        jdbc.sql("select * from tenure_agreement where ref = ? order by community")
            .param(item.ref())
            .query(
                (rs, n) ->
                    new TenureView.Agreed(
                        rs.getString("community"),
                        rs.getBigDecimal("hours_per_week"),
                        rs.getInt("visits"),
                        rs.getInt("forms"),
                        rs.getBigDecimal("money"),
                        rs.getBoolean("staff_promised"),
                        Figure.of(rs.getString("unstated"))))
            .list();
    return kept.isEmpty()
        ? item.shares().stream().filter(AdmittedItem.Share::current).map(TenureView.Agreed::of).toList()
        : kept;
  }

  List<TenureView.Signature> of(String ref) {
    return jdbc.sql("select organisation, part, signed_by, signed_at, note from tenure_signature where ref = ? order by id")
        .param(ref)
        .query(
            (rs, n) ->
                new TenureView.Signature(
                    rs.getString(1), rs.getString(2), rs.getString(3), Lives.instant(rs, "signed_at"), rs.getString(5)))
        .list();
  }
}
