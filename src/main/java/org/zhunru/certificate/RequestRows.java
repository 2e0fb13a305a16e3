package org.zhunru.certificate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of requests at the counters. */
@Repository
class RequestRows {

  private static final String SELECT =
      "select ref, counter_number, community, lead_unit, kind_code, title, purpose, demanded_by, demanded_code, in_list,"
          + " statute_requires, can_verify, public_interest, result, outcome, note, deliberated_on, deliberation,"
          + " legal_answer, legal_opinion, certificate_number, requested_on, closed_on from certificate_request ";

  private final JdbcClient jdbc;

  RequestRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** @param sent mark of the form it came by, null for none */
  void insert(CertificateRequest request, String by, String sent) {
    jdbc.sql(
            "insert into certificate_request (ref, counter_number, community, lead_unit, kind_code, title, purpose,"
                + " demanded_by, demanded_code, in_list, statute_requires, can_verify, public_interest, requested_on,"
                + " requested_by, sent) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .param(request.ref())
        .param(request.counterNumber())
        .param(request.community())
        .param(request.leadUnit())
        .param(request.kindCode())
        .param(request.title())
        .param(request.purpose())
        .param(request.demandedBy())
        .param(request.demandedCode())
        .param(request.facts().inProhibitedList())
        .param(request.facts().statuteRequires())
        .param(request.facts().communityCanVerify())
        .param(request.facts().publicInterest())
        .param(request.requestedOn())
        .param(by)
        .param(sent)
        .update();
  }

  /** The request that came by this sending of the form; none for null. */
  Optional<String> sent(String mark) {
    return jdbc.sql("select ref from certificate_request where sent = ?").param(mark).query(String.class).optional();
  }

  Optional<CertificateRequest> find(String ref) {
    return jdbc.sql(SELECT + "where ref = ?").param(ref).query((rs, n) -> request(rs)).optional();
  }

  /** @throws NoSuchRequest when there is none of that number */
  CertificateRequest get(String ref) {
    return find(ref).orElseThrow(() -> new NoSuchRequest(ref));
  }

  /** Requests of these communities on these days, newest first. */
  List<CertificateRequest> of(Collection<String> communities, LocalDate from, LocalDate to, int limit) {
    if (communities.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(
            SELECT
                + "where community in (:communities) and requested_on between :from and :to order by requested_on desc, ref"
                + " desc limit :limit")
        .param("communities", communities)
        .param("from", from)
        .param("to", to)
        .param("limit", limit)
        .query((rs, n) -> request(rs))
        .list();
  }

  void result(String ref, CheckResult result) {
    jdbc.sql("update certificate_request set result = ? where ref = ?").params(result.name(), ref).update();
  }

  void deliberated(String ref, LocalDate on, String record) {
    jdbc.sql("update certificate_request set deliberated_on = ?, deliberation = ? where ref = ?")
        .params(on, record, ref)
        .update();
  }

  void reviewed(String ref, String answer, String opinion) {
    jdbc.sql("update certificate_request set legal_answer = ?, legal_opinion = ? where ref = ?")
        .params(answer, opinion, ref)
        .update();
  }

  void note(String ref, String note) {
    jdbc.sql("update certificate_request set note = ? where ref = ?").params(note, ref).update();
  }

  void number(String ref, String number, String by) {
    jdbc.sql("update certificate_request set certificate_number = ?, issued_by = ? where ref = ?")
        .params(number, by, ref)
        .update();
  }

  void close(String ref, String outcome, LocalDate on) {
    jdbc.sql("update certificate_request set outcome = ?, closed_on = ? where ref = ?").params(outcome, on, ref).update();
  }

  /** The next number of a community's certificates in a year; the row is locked until the transaction ends. */
  int nextNumber(String community, int year) {
    if (advance(community, year) == 0) {
      jdbc.sql(
              "insert into certificate_number (community, year_, last_number) select ?, ?, 0 where not exists (select 1 from"
                  + " certificate_number where community = ? and year_ = ?)")
          .params(community, year, community, year)
          .update();
      advance(community, year);
    }
    return jdbc.sql("select last_number from certificate_number where community = ? and year_ = ?")
        .params(community, year)
        .query(Integer.class)
        .single();
  }

  private int advance(String community, int year) {
    return jdbc.sql("update certificate_number set last_number = last_number + 1 where community = ? and year_ = ?")
        .params(community, year)
        .update();
  }

  private static CertificateRequest request(ResultSet rs) throws SQLException {
    String result = rs.getString("result");
    return new CertificateRequest(
        rs.getString("ref"),
        rs.getString("counter_number"),
        rs.getString("community"),
        rs.getString("lead_unit"),
        rs.getString("kind_code"),
        rs.getString("title"),
        rs.getString("purpose"),
        rs.getString("demanded_by"),
        rs.getString("demanded_code"),
        new CheckFacts(
            rs.getObject("in_list", Boolean.class),
            rs.getObject("statute_requires", Boolean.class),
            rs.getObject("can_verify", Boolean.class),
            rs.getObject("public_interest", Boolean.class)),
        result == null ? null : CheckResult.valueOf(result),
        rs.getString("outcome"),
        rs.getString("note"),
        rs.getObject("deliberated_on", LocalDate.class),
        rs.getString("deliberation"),
        rs.getString("legal_answer"),
        rs.getString("legal_opinion"),
        rs.getString("certificate_number"),
        rs.getObject("requested_on", LocalDate.class),
        rs.getObject("closed_on", LocalDate.class));
  }
}
