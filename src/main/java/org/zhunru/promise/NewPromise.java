package org.zhunru.promise;

/**
 * A promise as somebody types it.
 *
 * @param what 5 to 500 characters; everybody will read it
 * @param owner code of the organisation that owes it
 * @param post of whoever is in charge, 2 to 60 characters; everybody will read it
 * @param person his or her name, may be empty, at most 60 characters; never public
 * @param dueOn a day as a date field sends it
 * @param retryKey of the form; the same when it is sent again
 */
public record NewPromise(String what, String owner, String post, String person, String dueOn, String retryKey) {}
