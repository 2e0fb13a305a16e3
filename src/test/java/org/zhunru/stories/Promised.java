package org.zhunru.stories;

import java.time.Instant;
import java.util.List;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.consultation.Participant;
import org.zhunru.consultation.PromiseDesk;
import org.zhunru.district.DistrictClock;
import org.zhunru.promise.OwnPromises;

/** Consultations whose result is final. */
class Promised {

  final PromiseDesk desk;
  final OwnPromises own;
  private final Consulted consulted;
  private final DistrictClock clock;
  final CaseFiles cases;

  Promised(PromiseDesk desk, OwnPromises own, Consulted consulted, DistrictClock clock, CaseFiles cases) {
    this.cases = cases;
    this.desk = desk;
    this.own = own;
    this.consulted = consulted;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  String adopted(String subject) {
    String ref = consulted.prepared(subject, "COMMUNITY");
    adopts(ref);
    return ref;
  }

  /** Three residents of three agree; nobody amends or objects. */
  void adopts(String ref) {
    List<Participant> all = consulted.meeting(ref, 3, 0);
    consulted.vote(ref, all, 3, 0, 0);
    consulted.lawful(ref);
    consulted.minutes(ref);
    consulted.district.days(20);
  }
}
