package org.zhunru.catalogue;

import java.time.LocalDate;

/**
 * Another version of the lists is the law now. Published once, in the transaction that says so.
 *
 * @param before number of the version superseded, 0 for none
 * @param day first day of the new one
 */
public record CatalogueInForceChanged(int number, int before, LocalDate day) {}
