package org.zhunru.adjustment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of proposals. */
@Repository
class ProposalRows {

  private final JdbcClient jdbc;

  ProposalRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** @return its number; the caller holds the adjustment's row */
  int insert(String ref, NewProposal wanted, String category, String organisation, Instant at) {
    int number =
        jdbc.sql("select coalesce(max(number_), 0) + 1 from adjustment_proposal where ref = ?")
            .param(ref)
            .query(Integer.class)
            .single();
    jdbc.sql(
            "insert into adjustment_proposal (ref, number_, kind, item_code, list, title, category, department, reason, basis,"
                + " proposed_by, proposed_at, state) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN')")
        .params(
            ref,
            number,
            wanted.kind().name(),
            wanted.text(wanted.itemCode()),
            wanted.text(wanted.list()),
            wanted.text(wanted.title()),
            category,
            wanted.text(wanted.department()),
            wanted.text(wanted.reason()),
            wanted.text(wanted.basis()),
            organisation,
            Times.stored(at))
        .update();
    return number;
  }

  /** The proposal that came by this sending of the form; none for null. */
  Optional<Integer> sent(String ref, String mark) {
    return jdbc.sql("select number_ from adjustment_proposal where ref = ? and sent = ?")
        .params(ref, mark)
        .query(Integer.class)
        .optional();
  }

  void sentAs(String ref, int number, String mark) {
    jdbc.sql("update adjustment_proposal set sent = ? where ref = ? and number_ = ?").params(mark, ref, number).update();
  }

  List<Proposal> of(String ref) {
    return of(List.of(ref)).getOrDefault(ref, List.of());
  }

  /** By number of the case; one without any is absent. */
  Map<String, List<Proposal>> of(Collection<String> refs) {
    return RowsByCase.of(
        jdbc, "select * from adjustment_proposal where ref in (:refs) order by number_", refs, ProposalRows::proposal);
  }

  Optional<Proposal> find(String ref, int number) {
    return jdbc.sql("select * from adjustment_proposal where ref = ? and number_ = ?")
        .params(ref, number)
        .query((rs, n) -> proposal(rs))
        .optional();
  }

  void settle(Proposal one, String itemCode, ProposalState state, String settlement, String by, Instant at) {
    jdbc.sql(
            "update adjustment_proposal set item_code = ?, state = ?, settlement = ?, settled_by = ?, settled_at = ? where"
                + " ref = ? and number_ = ?")
        .params(itemCode, state.name(), settlement, by, Times.stored(at), one.ref(), one.number())
        .update();
  }

  void complete(Proposal one) {
    jdbc.sql("update adjustment_proposal set category = ?, department = ?, basis = ? where ref = ? and number_ = ?")
        .params(one.category(), one.department(), one.basis(), one.ref(), one.number())
        .update();
  }

  void legality(String ref, int number, String legality) {
    jdbc.sql("update adjustment_proposal set legality = ? where ref = ? and number_ = ?")
        .params(legality, ref, number)
        .update();
  }

  /** With other words; kind and item stay. */
  void amend(Proposal one, NewProposal words) {
    jdbc.sql(
            "update adjustment_proposal set list = ?, title = ?, department = ?, reason = ?, basis = ?, legality = ?"
                + " where ref = ? and number_ = ?")
        .params(
            words.text(words.list()),
            words.text(words.title()),
            words.text(words.department()),
            words.text(words.reason()),
            words.text(words.basis()),
            Legality.AMENDED,
            one.ref(),
            one.number())
        .update();
  }

  private static Proposal proposal(ResultSet rs) throws SQLException {
    return new Proposal(
        rs.getString("ref"),
        rs.getInt("number_"),
        ProposalKind.valueOf(rs.getString("kind")),
        rs.getString("item_code"),
        rs.getString("list"),
        rs.getString("title"),
        rs.getString("category"),
        rs.getString("department"),
        rs.getString("reason"),
        rs.getString("basis"),
        rs.getString("proposed_by"),
        Times.read(rs, "proposed_at"),
        ProposalState.valueOf(rs.getString("state")),
        rs.getString("settlement"),
        rs.getString("settled_by"),
        Times.read(rs, "settled_at"),
        rs.getString("legality"));
  }
}
