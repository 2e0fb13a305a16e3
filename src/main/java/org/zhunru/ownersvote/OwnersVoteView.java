package org.zhunru.ownersvote;

import java.time.Instant;
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

  /** Whether the list is posted, so that everybody may object to it. */
  public boolean posted() {
    return in("POSTED");
  }

  /** When the list was posted last; null before. */
  public Instant postedAt() {
    return timeline.stream().filter(one -> one.what().startsWith("ownersvote.posted")).map(Milestone::at).max(Instant::compareTo).orElse(null);
  }

  /** Whether the list is fixed, so that its owners get their codes. */
  public boolean frozen() {
    return Electorate.FROZEN.contains(header.state());
  }

  /** Whether the list can be changed. */
  public boolean listing() {
    return in("PREPARING") || in("CHECKING");
  }
}
