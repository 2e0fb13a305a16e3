package org.zhunru.consultation;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.promise.PromiseItem;
import org.zhunru.promise.Promises;

/** Reads what came after a result. */
@Component
class FollowUps {

  private final Promises promises;
  private final FeedbackRows feedback;
  private final VoidedRows voided;

  FollowUps(Promises promises, FeedbackRows feedback, VoidedRows voided) {
    this.voided = voided;
    this.promises = promises;
    this.feedback = feedback;
  }

  /** @param clerk whether whoever looks is of the community's committee; nobody else is shown names of persons */
  FollowUp of(CaseHeader header, Topic topic, boolean clerk) {
    if (!clerk) {
      return shown(header);
    }
    boolean writes = header.state().equals(ImplementationWork.IMPLEMENTING);
    return new FollowUp(
        promises.of(header.ref()),
        feedback.find(header.ref()).orElse(null),
        writes ? promises.owners(topic.community()) : List.of(),
        voided.of(header.ref()));
  }

  /** As everybody may read it. */
  FollowUp shown(CaseHeader header) {
    return new FollowUp(
        promises.of(header.ref()).stream().map(PromiseItem::unnamed).toList(),
        feedback.find(header.ref()).orElse(null),
        List.of(),
        voided.of(header.ref()).stream().map(VoidedResult::unnamed).toList());
  }
}
