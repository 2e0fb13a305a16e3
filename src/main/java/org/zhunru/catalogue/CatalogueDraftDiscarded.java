package org.zhunru.catalogue;

/**
 * A draft is not gone on with; told in the transaction that does it.
 *
 * @param by user name of the clerk
 * @param organisation code of the lead unit
 */
public record CatalogueDraftDiscarded(int number, String reason, String by, String organisation) {}
