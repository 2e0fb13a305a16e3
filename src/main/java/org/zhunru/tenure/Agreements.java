package org.zhunru.tenure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.Role;
import org.zhunru.register.AdmittedItem;
import org.zhunru.register.FundingLedger;
import org.zhunru.register.ItemState;

/** The entrustment agreement of a filed item: who signs it, and what follows from the signatures. */
@Service
@Transactional
public class Agreements {

  private final ItemFile file;
  private final Signatures signatures;
  private final FundingLedger ledger;
  private final Organisations organisations;
  private final TenureNotes notes;

  Agreements(
      ItemFile file, Signatures signatures, FundingLedger ledger, Organisations organisations, TenureNotes notes) {
    this.file = file;
    this.signatures = signatures;
    this.ledger = ledger;
    this.organisations = organisations;
    this.notes = notes;
  }

  /**
   * The agreement is laid before its parties: the department's leader (its clerk where it has no leader), the street of each
   * community (the lead unit's leader where there is no street level), each community.
   *
   * @param due end of the term for funds
   */
  public Prepared prepare(String ref, Instant due) {
    List<String> signers = askAll(ref);
    String funder = funder(ref);
    notes.cases().addParty(ref, unit(funder), "REVIEWER");
    file.lives().set(ref, "funds_due = ?", due);
    notes.move(ref, file.items().get(ref).filing() ? "FILED" : "AWAITING_FUNDS", due);
    notes.system(ref, "agreement-prepared", signers.size());
    return new Prepared(signers, funder, !ledger.provided(ref));
  }

  /** Asks every party for its signature, also one that had signed what was corrected since. */
  List<String> askAll(String ref) {
    AdmittedItem item = file.items().get(ref);
    Organisation district = organisations.districtOf(organisations.get(item.leadUnit())).orElseThrow();
    Map<String, String> parts = new LinkedHashMap<>();
    Role role = holds(Role.DEPARTMENT_LEADER, item.department(), district) ? Role.DEPARTMENT_LEADER : Role.DEPARTMENT_CLERK;
    parts.put(role.in(item.department()), Signatures.DEPARTMENT);
    for (String community : item.communities()) {
      String group = organisations.streetGroupOf(organisations.get(community));
      parts.putIfAbsent(group, Signatures.STREET);
      notes.cases().addParty(ref, unit(group), "STREET");
    }
    item.communities().forEach(community -> parts.put(Role.COMMUNITY_COMMITTEE.in(community), Signatures.COMMUNITY));
    signatures.clear(ref);
    parts.forEach((group, part) -> signatures.ask(ref, unit(group), part));
    return new ArrayList<>(parts.keySet());
  }

  /** @param group the candidate group that was asked */
  public void sign(String ref, String group, String note, String by, String byName) {
    signatures.sign(ref, unit(group), byName, note, notes.now());
    notes.note(ref, "signed", by, unit(group), organisations.get(unit(group)).name());
  }

  /** An organisation took over from another before it had signed. */
  public void pass(String ref, String fromGroup, String toGroup) {
    signatures.pass(ref, unit(fromGroup), unit(toGroup));
  }

  /** Everybody has signed. Where money or staff is still missing, the item is not in force and the register says so. */
  public void signedByAll(String ref) {
    file.lives().set(ref, "signed_at = ?", notes.now());
    signatures.keep(file.items().get(ref));
    notes.system(ref, "agreement-signed");
    if (!ledger.provided(ref)) {
      file.items().move(ref, ItemState.AWAITING_FUNDS, missing(ref));
      notes.move(ref, "AWAITING_FUNDS", file.lives().get(ref).fundsDue());
    }
  }

  /** The term for agreement and funds is over and something is missing. */
  public void unfulfilled(String ref) {
    Set<String> unsigned = signatures.missing(ref);
    String what = unsigned.isEmpty() ? missing(ref) : notes.text("reason.unsigned", names(unsigned));
    file.items().move(ref, ItemState.AWAITING_FUNDS, what);
    notes.move(ref, "AWAITING_FUNDS", file.lives().get(ref).fundsDue());
    notes.system(ref, "unfulfilled", what);
  }

  private String missing(String ref) {
    String text = notes.text("reason.means-missing", names(new LinkedHashSet<>(ledger.waiting(ref))));
    return text.length() <= 300 ? text : text.substring(0, 299) + "…";
  }

  private String names(Set<String> codes) {
    Map<String, String> names = organisations.names(codes);
    return codes.stream().map(code -> names.getOrDefault(code, code)).collect(Collectors.joining("、"));
  }

  /** Candidate group that confirms money and staff of the item. */
  @Transactional(readOnly = true)
  public String funder(String ref) {
    AdmittedItem item = file.items().get(ref);
    return funder(item, organisations.districtOf(organisations.get(item.leadUnit())).orElseThrow(), organisations);
  }

  /** Who confirms money and staff: finance, or the lead unit's clerk where the district has no such role. */
  static String funder(AdmittedItem item, Organisation district, Organisations organisations) {
    List<Organisation> finance = organisations.holding(Role.FINANCE_REVIEWER, district);
    return finance.isEmpty() ? Role.LEAD_CLERK.in(item.leadUnit()) : Role.FINANCE_REVIEWER.in(finance.get(0).code());
  }

  private boolean holds(Role role, String organisation, Organisation district) {
    return organisations.holding(role, district).stream().anyMatch(found -> found.code().equals(organisation));
  }

  private static String unit(String group) {
    return group.substring(group.indexOf(':') + 1);
  }

  /**
   * @param signers candidate groups that sign
   * @param funder candidate group that confirms money and staff
   * @param meansNeeded whether money or staff has to arrive at a community
   */
  public record Prepared(List<String> signers, String funder, boolean meansNeeded) {}
}
