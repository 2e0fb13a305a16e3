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

  /** @param place done, current, next (nothing is done before its day) or ahead */
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
    boolean begun = started && !view.coming();
    boolean more = !over && view.nextEvaluation() != null;
    List<Station> stations = new ArrayList<>();
    add(stations, "PUBLICITY", view.published() || item.filingNumber() != null, item.state() == ItemState.PUBLICIZED && !view.published());
    if (item.filing()) {
      add(stations, "FILING", item.filingNumber() != null, item.state() == ItemState.PUBLICIZED && view.published());
    }
    add(stations, "AGREEMENT", view.signedAt() != null, waiting(item) && view.signedAt() == null);
    add(stations, "FUNDS", started || waiting(item) && provided, waiting(item) && !provided);
    add(stations, "IN_FORCE", begun, false, started);
    add(stations, "EVALUATION", evaluated && !evaluating && !more, evaluating && !over, begun && more);
    add(stations, "END", over, false, begun && !evaluating && !more);
    return stations;
  }

  private static boolean waiting(AdmittedItem item) {
    return item.state() == ItemState.FILED || item.state() == ItemState.AWAITING_FUNDS;
  }

  private static void add(List<Station> stations, String code, boolean done, boolean current) {
    add(stations, code, done, current, false);
  }

  private static void add(List<Station> stations, String code, boolean done, boolean current, boolean next) {
    stations.add(new Station(code, done ? "done" : current ? "current" : next ? "next" : "ahead"));
  }
}
