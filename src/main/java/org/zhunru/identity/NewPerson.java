package org.zhunru.identity;

import java.util.Set;

/**
 * An account to be made.
 *
 * @param username unique, 3 to 60 of a-z, 0-9, dot and hyphen, beginning with a letter
 * @param name up to 100 characters
 * @param organisation code of the organisation worked for
 * @param roles at least one, each fitting the organisation's kind
 */
public record NewPerson(String username, String name, String organisation, Set<Role> roles) {}
