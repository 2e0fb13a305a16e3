package org.zhunru.identity;

import org.zhunru.identity.Organisation.Kind;

/**
 * An organisation to be entered.
 *
 * @param code unique, 2 to 40 of a-z, 0-9 and hyphen
 * @param name up to 100 characters
 * @param parent code of the organisation above
 */
public record NewOrganisation(String code, String name, Kind kind, String parent) {}
