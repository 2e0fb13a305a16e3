package org.zhunru.standing;


/**
 * Who sits for a seat on a day: its holder, or his substitute; never both.
 *
 * @param username account; null where there is none
 * @param standsIn whether it is the substitute
 */
public record Sitter(String name, String username, Seat seat, boolean standsIn) {}
