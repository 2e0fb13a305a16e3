package org.zhunru.register;

/**
 * What a community does for a task in force.
 *
 * @param ref case number of the task
 * @param department code of the department whose task it is
 * @param number filing number; the case number where it has none
 * @param community code
 */
public record StandingShare(String ref, String department, String title, String number, String community) {}
