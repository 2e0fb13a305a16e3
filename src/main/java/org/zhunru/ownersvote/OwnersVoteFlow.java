package org.zhunru.ownersvote;

/** What this room asks of its process. */
public interface OwnersVoteFlow {

  void begin(String ref, String community);
}
