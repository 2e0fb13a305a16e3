package org.zhunru.voice;

/** What this room asks of its process. */
public interface VoiceFlow {

  void begin(String ref, String community);

  /** @param consulted whether a meeting decided */
  void consulted(String ref, boolean consulted);
}
