package org.zhunru.ownersvote;

/**
 * What somebody typed of a unit.
 *
 * @param owner name of the owner, or of the joint owners
 * @param area square metres, at most two decimals
 * @param ownerNumber the same for units of one owner; needed where two units have owners of one name
 * @param unsold whether the developer has not sold or handed it over
 */
public record NewUnit(String unit, String owner, String area, String ownerNumber, String unsold) {}
