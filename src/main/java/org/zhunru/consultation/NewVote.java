package org.zhunru.consultation;

/**
 * A vote as a clerk types it.
 *
 * @param participant number on the list
 * @param proxy number on the list of whoever votes for him, with origin PROXY
 * @param consent how the resident agreed, with origins COUNTER and PROXY
 * @param retryKey of the form; the same when it is sent again
 */
public record NewVote(String participant, String choice, String origin, String proxy, String consent, String retryKey) {}
