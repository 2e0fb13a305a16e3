package org.zhunru.adjustment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhunru.catalogue.CatalogueDiff;
import org.zhunru.catalogue.CatalogueVersions;

/** A draft row by row beside the version it began with: nothing changes that nobody proposed, nothing taken is left out. */
@Component
class DraftComparison {

  private final CatalogueVersions versions;
  private final AdjustmentNotes notes;

  DraftComparison(CatalogueVersions versions, AdjustmentNotes notes) {
    this.versions = versions;
    this.notes = notes;
  }

  CatalogueDiff of(int draft) {
    return versions.diff(versions.version(draft).basedOn(), draft);
  }

  /** What became of each code of the draft that is not as in the version it began with. */
  Map<String, CatalogueDiff.Kind> changed(int draft) {
    return kinds(of(draft));
  }

  private static Map<String, CatalogueDiff.Kind> kinds(CatalogueDiff diff) {
    Map<String, CatalogueDiff.Kind> changed = new TreeMap<>();
    diff.changes().forEach(change -> changed.put(change.item().code(), change.kind()));
    diff.certificates().forEach(change -> changed.put(change.kind().code(), change.change()));
    return changed;
  }

  /** Rows that changed without a proposal that was taken, then proposals that were taken and are not in the draft. */
  List<String> astray(int draft, List<Proposal> taken) {
    Map<String, String> titles = new TreeMap<>();
    CatalogueDiff diff = of(draft);
    Map<String, CatalogueDiff.Kind> changed = kinds(diff);
    for (CatalogueDiff.Change change : diff.changes()) {
      titles.put(change.item().code(), change.item().title());
    }
    for (CatalogueDiff.CertificateChange change : diff.certificates()) {
      titles.put(change.kind().code(), change.kind().title());
    }
    Set<String> named = taken.stream().map(Proposal::itemCode).collect(Collectors.toSet());
    List<String> astray = new ArrayList<>();
    changed.forEach(
        (code, kind) -> {
          if (!named.contains(code)) {
            astray.add(notes.text("draft.unproposed." + kind, code, titles.get(code)));
          }
        });
    for (Proposal one : taken) {
      if (changed.get(one.itemCode()) != wanted(one.kind())) {
        astray.add(notes.text("draft.not-done." + one.kind(), one.number(), one.itemCode()));
      }
    }
    return astray;
  }

  static CatalogueDiff.Kind wanted(ProposalKind kind) {
    return switch (kind) {
      case ADD -> CatalogueDiff.Kind.ADDED;
      case CHANGE -> CatalogueDiff.Kind.CHANGED;
      case REMOVE -> CatalogueDiff.Kind.REMOVED;
    };
  }
}
