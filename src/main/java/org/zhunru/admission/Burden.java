package org.zhunru.admission;

import java.util.List;
import org.zhunru.inventory.DuplicateField;
import org.zhunru.register.Workloads;

/**
 * What a request adds to the communities it names.
 *
 * @param duplicates data fields they already give to another department
 * @param loads hours a week of each community before and after; empty while no hours are stated
 */
public record Burden(List<DuplicateField> duplicates, List<Workloads.Change> loads) {

  public boolean empty() {
    return duplicates.isEmpty() && loads.isEmpty();
  }
}
