package org.zhunru.inventory;

/**
 * A data field that a community already gives to another department.
 *
 * @param field as it stands in the text that was compared
 * @param owner code of the organisation that has it; empty where it is none of the district
 * @param ownerName its name
 * @param form name of the report form or admitted task it is given by
 * @param number number of the survey, filing or case; empty where there is none
 * @param community code of the community that gives it
 */
public record DuplicateField(
    String field, String owner, String ownerName, String form, String number, String community) {}
