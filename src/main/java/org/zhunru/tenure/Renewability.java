package org.zhunru.tenure;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.register.AdmittedItem;
import org.zhunru.register.AdmittedItems;

/** May an item be renewed at all? The table {@code tenure-renewable} says so when a term begins; its answer is kept with the life. */
@Service
@Transactional
public class Renewability {

  /** The condition of an admission that excludes a renewal whatever the kind. */
  private static final String ONCE_ONLY = "NON_RENEWABLE";

  private final Lives lives;
  private final AdmittedItems items;
  private final TenureContext time;
  private final RenewableTable table;

  Renewability(Lives lives, AdmittedItems items, TenureContext time, RenewableTable table) {
    this.lives = lives;
    this.items = items;
    this.time = time;
    this.table = table;
  }

  /** What the table is asked on. */
  @Transactional(readOnly = true)
  public Map<String, Object> facts(String ref) {
    AdmittedItem item = items.get(ref);
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("itemKind", item.kind().name());
    facts.put("onceOnly", item.conditions().contains(ONCE_ONLY));
    facts.put("renewals", item.renewals());
    facts.put("renewalLimit", time.time().parameters().number("tenure.renewal-limit"));
    return facts;
  }

  /** Keeps the answer of the table; why an item cannot be renewed is said on its case. */
  public void note(String ref, boolean possible, String reason) {
    lives.set(ref, "renewable = ?, renewable_reason = ?", possible, reason);
    if (!possible) {
      time.notes().system(ref, "not-renewable", time.notes().text("renewal." + reason));
    }
  }

  /** The answer that is kept; a life begun under a drawing that did not ask the table asks it now. */
  public boolean known(String ref) {
    Boolean kept = lives.get(ref).renewable();
    if (kept != null) {
      return kept;
    }
    RenewableTable.Answer answer = table.of(facts(ref));
    lives.set(ref, "renewable = ?, renewable_reason = ?", answer.possible(), answer.reason());
    return answer.possible();
  }
}
