package org.zhunru.voice;

/**
 * What the community says to it, as it was typed.
 *
 * @param topic title of the consultation; empty for other ways
 * @param into number of the other; empty for other ways
 */
public record VoiceAnswer(VoiceMatter matter, VoiceWay way, String text, String topic, String into) {}
