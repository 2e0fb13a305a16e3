package org.zhunru.adjustment.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhunru.district.DistrictClock;

/** How many objections one address may file: five an hour on each node. Addresses are held in memory only. */
@Component
class ObjectionLimit {

  private static final int MOST = 5;
  private static final int ADDRESSES = 10_000;
  private static final Duration SPAN = Duration.ofHours(1);

  private final DistrictClock clock;
  private final Map<String, Deque<Instant>> filed =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
          return size() > ADDRESSES;
        }
      };

  ObjectionLimit(DistrictClock clock) {
    this.clock = clock;
  }

  /** Counts a try; false where the address has had its share for now. */
  synchronized boolean admits(String address) {
    Instant now = clock.instant();
    Deque<Instant> times = filed.computeIfAbsent(address, one -> new ArrayDeque<>());
    while (!times.isEmpty() && times.peekFirst().isBefore(now.minus(SPAN))) {
      times.removeFirst();
    }
    if (times.size() >= MOST) {
      return false;
    }
    times.addLast(now);
    return true;
  }
}
