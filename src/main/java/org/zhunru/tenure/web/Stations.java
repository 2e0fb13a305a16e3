package org.zhunru.tenure.web;

import java.util.ArrayList;
import java.util.List;
import org.zhunru.register.AdmittedItem;
import org.zhunru.register.ItemKind;
import org.zhunru.register.ItemState;
import org.zhunru.tenure.TenureView;

/** The way of an item after its admission: 公示 → 备案 → 协议 → 经费 → 生效 → 评估 → 到期. */
final class Stations {

  private Stations() {}

  /** @param place done, current or ahead */
  record Station(String code, String place) {}

  static List<Station> of(TenureView view) {
    AdmittedItem item = view.item();
    if (item.kind() == ItemKind.EMERGENCY) {
      return List.of();
    }
    boolean over = !item.state().live();
    boolean provided = item.shares().stream().filter(AdmittedItem.Share::current).allMatch(AdmittedItem.Share::provided);
    boolean evaluated = view.evaluations().stream().anyMatch(one -> one.closedAt() != null);
    boolean evaluating = view.evaluations().stream().anyMatch(one -> one.closedAt() == null);
    boolean started = item.inForceFrom() != null;
    List<Station> stations = new ArrayList<>();
    add(stations, "PUBLICITY", item.filingNumber() != null, item.state() == ItemState.PUBLICIZED && !view.published());
    add(stations, "FILING", item.filingNumber() != null, item.state() == ItemState.PUBLICIZED && view.published());
    add(stations, "AGREEMENT", view.signedAt() != null, waiting(item) && view.signedAt() == null);
    add(stations, "FUNDS", started || waiting(item) && provided, waiting(item) && !provided);
    add(stations, "IN_FORCE", started && (over || evaluating), started);
    add(stations, "EVALUATION", evaluated && !evaluating, evaluating && !over);
    add(stations, "END", over, false);
    return stations;
  }

  private static boolean waiting(AdmittedItem item) {
    return item.state() == ItemState.FILED || item.state() == ItemState.AWAITING_FUNDS;
  }

  private static void add(List<Station> stations, String code, boolean done, boolean current) {
    stations.add(new Station(code, done ? "done" : current ? "current" : "ahead"));
  }
}
