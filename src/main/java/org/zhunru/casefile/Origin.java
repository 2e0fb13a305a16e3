package org.zhunru.casefile;

/**
 * Whom a matter comes from that somebody else reported. It is named in lists; it is no party by that.
 *
 * @param organisation its code, empty where it is none of the district
 * @param name what it is called
 */
public record Origin(String ref, String organisation, String name) {}
