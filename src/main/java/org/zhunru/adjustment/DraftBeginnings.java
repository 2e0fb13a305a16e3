package org.zhunru.adjustment;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zhunru.catalogue.CatalogueDiff;
import org.zhunru.catalogue.CatalogueVersion;
import org.zhunru.catalogue.CertificateKind;
import org.zhunru.catalogue.Item;
import org.zhunru.catalogue.ItemField;
import org.zhunru.identity.CurrentUser;

/** The draft an adjustment begins with: a new one, or one that was drafted before and whose changes become proposals. */
@Component
class DraftBeginnings {

  /** What is proposed is settled one by one; more than this is no adjustment but another package. */
  private static final int MOST = 500;

  private static final int LONGEST_DEPARTMENT = 200;

  private final AdjustmentRows rows;
  private final ProposalRows proposals;
  private final DraftLists drafts;
  private final AdjustmentNotes notes;

  DraftBeginnings(AdjustmentRows rows, ProposalRows proposals, DraftLists drafts, AdjustmentNotes notes) {
    this.rows = rows;
    this.proposals = proposals;
    this.drafts = drafts;
    this.notes = notes;
  }

  /** Drafts of the last published version that no adjustment works with, the last first. */
  List<CatalogueVersion> free() {
    return drafts.drafted().stream().filter(one -> rows.withDraft(one.number()).isEmpty()).toList();
  }

  /** Key below {@code adjustment.invalid} of why a draft cannot be taken; empty where it can. */
  String refusal(int draft) {
    if (free().stream().noneMatch(one -> one.number() == draft)) {
      return "draft-taken";
    }
    CatalogueDiff diff = drafts.comparison().of(draft);
    if (diff.none()) {
      return "draft-unchanged";
    }
    return diff.changes().size() + diff.certificates().size() > MOST ? "draft-large" : "";
  }

  void begin(String ref, CurrentUser clerk) {
    var draft = drafts.begin(notes.text("draft-label", ref), clerk);
    rows.draft(ref, draft.number(), draft.basedOn());
  }

  /** Takes a draft over; each row it changes is a proposal of who opened the adjustment. */
  void take(String ref, int draft, CurrentUser clerk) {
    CatalogueDiff diff = drafts.comparison().of(draft);
    rows.draft(ref, draft, diff.from());
    String by = clerk.organisation().code();
    for (CatalogueDiff.Change change : diff.changes()) {
      Item item = change.item();
      proposals.insert(ref, of(draft, change), change.kind() == CatalogueDiff.Kind.ADDED ? item.category() : "", by, notes.now());
    }
    for (CatalogueDiff.CertificateChange change : diff.certificates()) {
      proposals.insert(ref, of(draft, change), "", by, notes.now());
    }
    int many = diff.changes().size() + diff.certificates().size();
    notes.note(ref, "brought", clerk.username(), by, draft, many);
  }

  private NewProposal of(int draft, CatalogueDiff.Change change) {
    Item item = change.item();
    boolean added = change.kind() == CatalogueDiff.Kind.ADDED;
    boolean basis = added || change.fields().stream().anyMatch(one -> one.field() == ItemField.BASIS);
    String names =
        change.fields().stream().map(one -> notes.word(one.field().messageKey())).collect(Collectors.joining("、"));
    return new NewProposal(
        kind(change.kind()),
        item.code(),
        added ? item.list().name() : "",
        item.title(),
        departments(change),
        reason(draft, names),
        basis ? item.basis() : "");
  }

  private NewProposal of(int draft, CatalogueDiff.CertificateChange change) {
    CertificateKind kind = change.kind();
    String names =
        change.fields().stream().map(one -> notes.word(one.field().messageKey())).collect(Collectors.joining("、"));
    return new NewProposal(
        kind(change.change()),
        kind.code(),
        change.change() == CatalogueDiff.Kind.ADDED ? "CERTIFICATE" : "",
        kind.title(),
        kind.responsibleDepartment(),
        reason(draft, names),
        change.change() == CatalogueDiff.Kind.REMOVED ? "" : kind.howToObtainInstead());
  }

  private String reason(int draft, String names) {
    return names.isEmpty() ? notes.text("brought", draft) : notes.text("brought.fields", draft, names);
  }

  /** Who led the item and who is to lead it; both are asked. */
  private static String departments(CatalogueDiff.Change change) {
    String all =
        Stream.concat(
                change.fields().stream()
                    .filter(one -> one.field() == ItemField.DEPARTMENT)
                    .map(CatalogueDiff.FieldChange::before),
                Stream.of(change.item().leadDepartment()))
            .collect(Collectors.joining("/"));
    return all.length() > LONGEST_DEPARTMENT ? change.item().leadDepartment() : all;
  }

  private static ProposalKind kind(CatalogueDiff.Kind change) {
    return switch (change) {
      case ADDED -> ProposalKind.ADD;
      case REMOVED -> ProposalKind.REMOVE;
      case CHANGED -> ProposalKind.CHANGE;
    };
  }
}
