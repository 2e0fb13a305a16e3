package org.zhunru.ownersvote;

import java.util.List;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.casefile.Milestone;

/**
 * What a page shows of an owners' vote.
 *
 * @param now what the list comes to; votes are counted in it once the voting is over
 * @param remarks objections, for those only who see names
 * @param clerk whether whoever looks works on it
 * @param names whether whoever looks may see the list
 * @param parentShown whether whoever looks may see the case it comes from
 */
public record OwnersVoteView(
    CaseHeader header,
    OwnersMatter matter,
    OwnersFigures now,
    List<OwnersRemark> remarks,
    List<Milestone> timeline,
    boolean clerk,
    boolean names,
    boolean parentShown) {

  public boolean in(String state) {
    return header.state().equals(state);
  }

  /** Whether the list can be changed. */
  public boolean listing() {
    return in("PREPARING") || in("CHECKING");
  }
}
