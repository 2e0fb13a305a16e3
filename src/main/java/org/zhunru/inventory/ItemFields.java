package org.zhunru.inventory;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.register.AdmittedItem;
import org.zhunru.register.AdmittedItems;
import org.zhunru.register.ItemEntered;
import org.zhunru.register.ItemRestated;

/** The data fields admitted tasks ask for, read once when a task is entered. */
@Component
class ItemFields {

  private static final int AT_ONCE = 500;
  private static final String INSERT = "insert into inventory_item_field (ref, position_, normal) values (?, ?, ?)";

  private final JdbcClient jdbc;
  private final JdbcTemplate template;
  private final AdmittedItems items;

  ItemFields(JdbcTemplate template, AdmittedItems items) {
    this.jdbc = JdbcClient.create(template);
    this.template = template;
    this.items = items;
  }

  @EventListener
  void on(ItemEntered entered) {
    keep(entered.item().ref(), entered.item().dataFields());
  }

  /** The papers of an emergency ask for other data than it began with. */
  @EventListener
  void on(ItemRestated restated) {
    AdmittedItem item = restated.item();
    if (!item.dataFields().equals(restated.before().dataFields())) {
      lock();
      jdbc.sql("delete from inventory_item_field where ref = ?").param(item.ref()).update();
      keep(item.ref(), item.dataFields());
    }
  }

  /**
   * Reads tasks that were entered before this register of fields began, on one node at a time. Where every task was read,
   * none is looked at.
   */
  @EventListener(ApplicationReadyEvent.class)
  @Transactional
  void catchUp() {
    lock();
    int read =
        jdbc.sql("select count(*) from inventory_item_field where position_ = 0").query(Integer.class).single();
    if (read >= items.entered()) {
      return;
    }
    Map<String, String> some = items.dataFields("", AT_ONCE);
    while (!some.isEmpty()) {
      Set<String> known =
          new HashSet<>(
              jdbc.sql("select ref from inventory_item_field where position_ = 0 and ref in (:refs)")
                  .param("refs", some.keySet())
                  .query(String.class)
                  .list());
      some.forEach(
          (ref, asked) -> {
            if (!known.contains(ref)) {
              keep(ref, asked);
            }
          });
      some = items.dataFields(last(some), AT_ONCE);
    }
  }

  /** Numbers of the tasks that ask for these fields, with what they ask for. */
  Map<String, Set<String>> asking(Collection<String> normals) {
    Map<String, Set<String>> asking = new TreeMap<>();
    jdbc.sql("select ref, normal from inventory_item_field where normal in (:normals)")
        .param("normals", normals)
        .query(
            row -> {
              asking.computeIfAbsent(row.getString(1), ref -> new TreeSet<>()).add(row.getString(2));
            });
    return asking;
  }

  /** In the order of the database, which is not that of Java. */
  private static String last(Map<String, String> some) {
    String last = "";
    for (String ref : some.keySet()) {
      last = ref;
    }
    return last;
  }

  private void lock() {
    jdbc.sql("select id from inventory_gate where id = 1 for update").query(Integer.class).single();
  }

  private void keep(String ref, String asked) {
    template.update(INSERT, ref, 0, "");
    int[] position = {0};
    template.batchUpdate(
        INSERT,
        FieldNames.in(asked).keySet().stream().map(normal -> new Object[] {ref, ++position[0], normal}).toList());
  }
}
