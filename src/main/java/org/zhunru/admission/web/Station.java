package org.zhunru.admission.web;

import java.util.ArrayList;
import java.util.List;
import org.zhunru.admission.AdmissionView;

/**
 * A station on the way of a request.
 *
 * @param code key of its name
 * @param place done, current or ahead
 */
record Station(String code, String place) {

  private static final List<String> WAY = List.of("submitted", "accepted", "screened", "heard", "decided");

  /** Where a decision was taken without hearing anybody, that station was none. */
  private static final List<String> UNHEARD = List.of("submitted", "accepted", "screened", "decided");

  private static final String OVER = "over";

  /** The way with the current station marked; a withdrawn request has none. */
  static List<Station> of(AdmissionView view) {
    String state = view.header().state();
    if (state.startsWith("WITHDRAWN")) {
      return List.of();
    }
    if (noted(view, "emergency-in-force")) {
      return emergency(view);
    }
    int current =
        switch (state) {
          case "SUBMITTED", "CORRECTION_REQUIRED" -> 1;
          case "ACCEPTED", "SCREENING", "CONDITIONS_OFFERED" -> 2;
          case "OPINION", "IN_CONSULTATION", "JOINT_REVIEW" -> 3;
          default -> WAY.size();
        };
    return current == WAY.size() && !heard(view) ? way(UNHEARD, current) : way(WAY, current);
  }

  /** In force first, looked at afterwards; what did not happen is no station. */
  private static List<Station> emergency(AdmissionView view) {
    boolean registered = noted(view, "emergency-registered");
    if (view.header().open()) {
      return way(List.of("submitted", "in-force", "registered", OVER), registered ? 3 : 2);
    }
    return registered
        ? way(List.of("submitted", "in-force", "registered", OVER), 4)
        : way(List.of("submitted", "in-force", OVER), 3);
  }

  private static boolean heard(AdmissionView view) {
    return !view.opinions().isEmpty() || !view.consultations().isEmpty() || view.meeting() != null;
  }

  private static boolean noted(AdmissionView view, String what) {
    return view.timeline().stream().anyMatch(milestone -> milestone.what().equals("admission." + what));
  }

  private static List<Station> way(List<String> codes, int current) {
    List<Station> way = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      way.add(new Station(codes.get(i), i < current ? "done" : i == current ? "current" : "ahead"));
    }
    return List.copyOf(way);
  }
}
