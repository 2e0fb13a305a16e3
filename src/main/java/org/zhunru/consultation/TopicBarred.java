package org.zhunru.consultation;

import java.util.List;
import org.zhunru.casefile.EnteredInvalid;

/** A topic that the joint meeting's ruling keeps from being put again. Whoever signed for it can read in the trail that it was filed. */
class TopicBarred extends EnteredInvalid {

  private static final long serialVersionUID = 1L;

  TopicBarred(String why) {
    super(List.of(new Fault("question", why)));
  }
}
