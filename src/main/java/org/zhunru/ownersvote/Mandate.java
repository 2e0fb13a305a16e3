package org.zhunru.ownersvote;

import java.time.LocalDate;

/** Who votes for an owner by a written mandate. @param proxy his name @param givenOn date of the mandate */
public record Mandate(String proxy, LocalDate givenOn) {}
