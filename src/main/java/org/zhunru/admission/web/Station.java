package org.zhunru.admission.web;

import java.util.ArrayList;
import java.util.List;

/**
 * A station on the way of a request.
 *
 * @param code key of its name
 * @param place done, current or ahead
 */
record Station(String code, String place) {

  private static final List<String> WAY = List.of("submitted", "accepted", "screened", "heard", "decided");

  /** The way with the current station marked; a withdrawn request has none. */
  static List<Station> of(String state) {
    int current =
        switch (state) {
          case "SUBMITTED", "CORRECTION_REQUIRED" -> 1;
          case "ACCEPTED", "SCREENING", "CONDITIONS_OFFERED" -> 2;
          case "OPINION", "IN_CONSULTATION", "JOINT_REVIEW" -> 3;
          default -> WAY.size();
        };
    List<Station> way = new ArrayList<>();
    for (int i = 0; i < WAY.size(); i++) {
      way.add(new Station(WAY.get(i), i < current ? "done" : i == current ? "current" : "ahead"));
    }
    return List.copyOf(way);
  }
}
