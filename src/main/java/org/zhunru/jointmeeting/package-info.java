/**
 * The joint meeting: what other rooms refer to it waits here, is put on the agenda of a session, voted on by its members and
 * sent back decided. Who sits in it is not here (that is a standing body), nor what a decision leads to.
 */
@org.springframework.modulith.ApplicationModule(displayName = "联席会议", allowedDependencies = {"casefile", "engine", "standing"})
package org.zhunru.jointmeeting;
