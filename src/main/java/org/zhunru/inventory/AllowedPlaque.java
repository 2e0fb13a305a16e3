package org.zhunru.inventory;

/**
 * A plaque that may hang at a community.
 *
 * @param law the statute that asks for it, or who allowed it
 * @param inForce false after it was taken out
 */
public record AllowedPlaque(long id, String name, String law, boolean inForce) {}
