package org.zhunru.tenure;

import java.math.BigDecimal;
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
import org.zhunru.register.AdmittedItems;
import org.zhunru.register.ItemState;

/** The entrustment agreement of a filed item: who signs it, and what follows from the signatures. */
@Service
@Transactional
public class Agreements {

  private final Lives lives;
  private final Signatures signatures;
  private final AdmittedItems items;
  private final Organisations organisations;
  private final TenureNotes notes;

  Agreements(
      Lives lives, Signatures signatures, AdmittedItems items, Organisations organisations, TenureNotes notes) {
    this.lives = lives;
    this.signatures = signatures;
    this.items = items;
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
    AdmittedItem item = items.get(ref);
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
    parts.forEach((group, part) -> signatures.ask(ref, unit(group), part));
    String funder = funder(item, district);
    notes.cases().addParty(ref, unit(funder), "REVIEWER");
    lives.set(ref, "funds_due = ?", due);
    notes.move(ref, "FILED", due);
    notes.system(ref, "agreement-prepared", parts.size());
    boolean means = item.shares().stream().anyMatch(share -> share.current() && promised(share));
    return new Prepared(new ArrayList<>(parts.keySet()), funder, means);
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
    lives.set(ref, "signed_at = ?", notes.now());
    notes.system(ref, "agreement-signed");
    AdmittedItem item = items.get(ref);
    if (item.shares().stream().anyMatch(share -> share.current() && !share.provided())) {
      items.move(ref, ItemState.AWAITING_FUNDS, missing(item));
      notes.move(ref, "AWAITING_FUNDS", lives.get(ref).fundsDue());
    }
  }

  /** The term for agreement and funds is over and something is missing. */
  public void unfulfilled(String ref) {
    AdmittedItem item = items.get(ref);
    Set<String> unsigned = signatures.missing(ref);
    String what = unsigned.isEmpty() ? missing(item) : notes.text("reason.unsigned", names(unsigned));
    items.move(ref, ItemState.AWAITING_FUNDS, what);
    notes.move(ref, "AWAITING_FUNDS", lives.get(ref).fundsDue());
    notes.system(ref, "unfulfilled", what);
  }

  private String missing(AdmittedItem item) {
    Set<String> communities =
        item.shares().stream()
            .filter(share -> share.current() && !share.provided())
            .map(AdmittedItem.Share::community)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    String text = notes.text("reason.means-missing", names(communities));
    return text.length() <= 300 ? text : text.substring(0, 299) + "…";
  }

  private String names(Set<String> codes) {
    Map<String, String> names = organisations.names(codes);
    return codes.stream().map(code -> names.getOrDefault(code, code)).collect(Collectors.joining("、"));
  }

  private static boolean promised(AdmittedItem.Share share) {
    return share.money().compareTo(BigDecimal.ZERO) > 0 || share.staffPromised();
  }

  private String funder(AdmittedItem item, Organisation district) {
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
   * @param meansNeeded whether anything was promised
   */
  public record Prepared(List<String> signers, String funder, boolean meansNeeded) {}
}
