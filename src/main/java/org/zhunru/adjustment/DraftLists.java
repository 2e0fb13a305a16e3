package org.zhunru.adjustment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.zhunru.catalogue.Catalogue;
import org.zhunru.catalogue.CatalogueCheck;
import org.zhunru.catalogue.CatalogueDrafts;
import org.zhunru.catalogue.CatalogueFault;
import org.zhunru.catalogue.CatalogueRefused;
import org.zhunru.catalogue.CatalogueVersion;
import org.zhunru.catalogue.CatalogueVersions;
import org.zhunru.catalogue.CertificateKind;
import org.zhunru.catalogue.Item;
import org.zhunru.catalogue.NoSuchVersion;
import org.zhunru.catalogue.VersionStatus;
import org.zhunru.identity.CurrentUser;

/** The draft of an adjustment: what a proposal that is taken does to it, and what a check finds. */
@Component
class DraftLists {

  private final Catalogue catalogue;
  private final CatalogueVersions versions;
  private final CatalogueDrafts drafts;
  private final DraftComparison comparison;
  private final DraftCertificates certificates;

  DraftLists(
      Catalogue catalogue, CatalogueVersions versions, CatalogueDrafts drafts, DraftComparison comparison,
      DraftCertificates certificates) {
    this.catalogue = catalogue;
    this.versions = versions;
    this.drafts = drafts;
    this.comparison = comparison;
    this.certificates = certificates;
  }

  DraftComparison comparison() {
    return comparison;
  }

  void discard(int draft, String reason, CurrentUser by) {
    drafts.discard(draft, reason, by);
  }

  CatalogueVersion begin(String label, CurrentUser by) {
    return versions.draft(label, by);
  }

  /** Drafts of the last published version, the last first. */
  List<CatalogueVersion> drafted() {
    return versions.versions().stream().filter(one -> one.status().open() && !stale(one.number())).toList();
  }

  Optional<Item> inForce(String code) {
    return catalogue.item(code);
  }

  /** The kind of certificate on the list in force. */
  Optional<CertificateKind> certificate(String code) {
    return certificates.find(catalogue.version(), code);
  }

  /**
   * Does in the draft what the proposal asks for.
   *
   * @param code of the item; for a new one the code it gets
   * @param done whether the draft does it already; then it is left as it is, but for what the settlement completes
   * @return why it cannot be done, empty where it was
   */
  Optional<String> apply(int draft, Proposal proposal, String code, boolean done, CurrentUser by) {
    try {
      if (done) {
        if (proposal.kind() == ProposalKind.ADD && !proposal.certificate()) {
          Item drafted = find(draft, code).orElseThrow();
          Item whole = ProposedItems.completed(drafted, proposal);
          if (!whole.equals(drafted)) {
            drafts.put(draft, whole, by);
          }
        }
        return Optional.empty();
      }
      if (proposal.certificate()) {
        return certificates.apply(draft, proposal, code, by);
      }
      switch (proposal.kind()) {
        case REMOVE -> drafts.remove(draft, code, by);
        case ADD -> {
          if (find(draft, code).isPresent()) {
            return Optional.of("taken-code");
          }
          drafts.put(draft, ProposedItems.added(proposal, code), by);
        }
        case CHANGE -> {
          Optional<Item> old = find(draft, code);
          if (old.isEmpty()) {
            return Optional.of("no-item");
          }
          drafts.put(draft, ProposedItems.changed(old.get(), proposal), by);
        }
      }
      return Optional.empty();
    } catch (NoSuchVersion e) {
      return Optional.of("no-item");
    } catch (CatalogueRefused e) {
      return Optional.of(e.faults().isEmpty() ? e.getMessage() : e.faults().get(0).sentence());
    }
  }

  /** Takes back in the draft what was done for a proposal: the item stands there as it did when the draft began. */
  void undo(int draft, Proposal proposal, CurrentUser by) {
    String code = proposal.itemCode();
    if (proposal.certificate()) {
      certificates.undo(draft, code, by);
      return;
    }
    Optional<Item> before = find(versions.version(draft).basedOn(), code);
    if (before.isPresent()) {
      drafts.put(draft, before.get(), by);
    } else if (find(draft, code).isPresent()) {
      drafts.remove(draft, code, by);
    }
  }

  private Optional<Item> find(int draft, String code) {
    return catalogue.item(draft, code);
  }

  /** What is wrong with the draft, as sentences; empty where it is checked from now on. */
  List<String> check(int draft, CurrentUser by) {
    if (stale(draft)) {
      return List.of("stale");
    }
    CatalogueCheck check = versions.check(draft, by);
    return check.faults().stream().map(CatalogueFault::sentence).toList();
  }

  boolean checked(int draft) {
    return versions.version(draft).status() == VersionStatus.CHECKED;
  }

  boolean unchanged(int draft) {
    return comparison.of(draft).none();
  }

  /** Whether another version was published since the draft began. */
  boolean stale(int draft) {
    int latest = versions.versionOn(LocalDate.MAX).map(CatalogueVersion::number).orElse(0);
    return versions.version(draft).basedOn() != latest;
  }

  /** A Chinese sentence where a name among those that are to lead an item is unknown; empty where each may lead. */
  Optional<String> unknownLead(String names) {
    return versions.unknownLead(names);
  }

  CatalogueVersion version(int draft) {
    return versions.version(draft);
  }

  /** User names of all who changed its rows. */
  Set<String> authors(int draft) {
    return versions.authors(draft);
  }

  void publish(Adjustment adjustment, LocalDate inForceFrom) {
    versions.publish(adjustment.draft(), inForceFrom, adjustment.firstApprover(), adjustment.secondApprover());
  }
}
