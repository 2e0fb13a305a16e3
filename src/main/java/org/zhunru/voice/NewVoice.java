package org.zhunru.voice;

/**
 * What somebody said, as it was typed.
 *
 * @param how name of {@link HowSaid}
 * @param person empty where he does not want to be named
 * @param contact may be empty; kept for the committee only
 * @param key tells one form from another, see {@link org.zhunru.casefile.SentForm}
 */
public record NewVoice(String text, String place, String how, String person, String contact, String key) {}
