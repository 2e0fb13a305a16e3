package org.zhunru.consultation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.PersonalNumbers;
import org.zhunru.casefile.WrittenText;
import org.zhunru.district.Parameter;
import org.zhunru.district.Parameters;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;

/**
 * A topic of several communities: its procedure is set by the street (2015 年《关于加强城乡社区协商的意见》), the community that
 * proposed it is the host.
 */
@Service
@Transactional
public class StreetProcedures {

  private static final int LEAST = 10;
  private static final int MOST = 2000;

  private final TopicRows topics;
  private final ProcedureRows procedures;
  private final Organisations organisations;
  private final Parameters parameters;
  private final Rostrum rostrum;

  StreetProcedures(TopicRows topics, ProcedureRows procedures, Organisations organisations, Parameters parameters, Rostrum rostrum) {
    this.parameters = parameters;
    this.topics = topics;
    this.procedures = procedures;
    this.organisations = organisations;
    this.rostrum = rostrum;
  }

  /** Communities that can take part beside the host: those of its street, or of the district where it has no street. */
  @Transactional(readOnly = true)
  public List<Organisation> choices(String ref) {
    Organisation host = organisations.current(organisations.get(topics.get(ref).community()));
    Organisation all = organisations.streetOf(host).orElse(null);
    return organisations.communitiesInReachOf(host).stream()
        .filter(one -> !one.code().equals(host.code()))
        .filter(one -> all == null || all.covers(one))
        .toList();
  }

  /**
   * The street has them consulted together.
   *
   * @param shares what has to come and agree; those not said are the district's of today
   * @param communities codes of those that take part beside the host, at least one
   * @throws EnteredInvalid with what is wrong
   */
  public void set(
      String ref, String text, AskedShares shares, List<String> communities, String by, String organisation) {
    String procedure = written("procedure", text);
    StreetShares asked =
        new StreetShares(
            share("quorumShare", "consultation.quorum", shares.come()), share("supportShare", "consultation.support", shares.agree()));
    List<String> chosen = communities.stream().distinct().toList();
    List<Organisation> able = choices(ref);
    rostrum.faults().require(!chosen.isEmpty(), "communities", "one-community");
    rostrum
        .faults()
        .require(
            chosen.stream().allMatch(code -> able.stream().anyMatch(one -> one.code().equals(code))), "communities",
            "other-community");
    procedures.insert(ref, procedure, asked, chosen, by, rostrum.now());
    chosen.forEach(code -> rostrum.notes().cases().addParty(ref, code, "COMMUNITY"));
    rostrum.notes().note(ref, "organised", by, organisation, String.join("、", names(chosen)), procedure, asked.comeSaid(), asked.agreeSaid());
    rostrum.notes().move(ref, "PREPARING", "consultation.preparation");
  }

  /** The street does not. @throws EnteredInvalid without a reason */
  public void decline(String ref, String reason, String by, String organisation) {
    rostrum.notes().note(ref, "not-organised", by, organisation, written("procedure", reason));
  }

  /** Empty for a topic of one community. */
  @Transactional(readOnly = true)
  public Optional<StreetProcedure> find(String ref) {
    return procedures
        .text(ref)
        .map(
            text ->
                new StreetProcedure(
                    text,
                    names(Stream.concat(Stream.of(topics.get(ref).community()), procedures.communities(ref).stream()).toList()),
                    procedures.shares(ref).orElseThrow()));
  }

  /** The district's shares of today. */
  @Transactional(readOnly = true)
  public StreetShares standard() {
    return new StreetShares(parameters.value("consultation.quorum"), parameters.value("consultation.support"));
  }

  private BigDecimal share(String field, String parameter, String typed) {
    Parameter bounds = parameters.get(parameter);
    if (WrittenText.plain(typed).isEmpty()) {
      return bounds.value();
    }
    String label = rostrum.notes().text("field." + field);
    BigDecimal said = WrittenShare.read(typed).orElseThrow(() -> rostrum.faults().at(field, "share-unread", label));
    rostrum.faults().require(bounds.accepts(said), field, "share", plain(bounds.least()), plain(bounds.most()), label);
    return said;
  }

  /**
   * What the street wrote; blank for the district's shares of today.
   *
   * @param come 0.6667, 2/3, 三分之二 or 66.67%
   * @param agree likewise
   */
  public record AskedShares(String come, String agree) {}

  /** 0.6667, without zeros at its end. */
  private static String plain(BigDecimal share) {
    return share.stripTrailingZeros().toPlainString();
  }

  private List<String> names(List<String> codes) {
    return codes.stream().map(code -> organisations.get(code).name()).toList();
  }

  private String written(String field, String text) {
    String plain = rostrum.faults().written(field, text, LEAST, MOST);
    rostrum.faults().require(!PersonalNumbers.in(plain), field, "personal");
    return plain;
  }
}
