/**
 * Consultations that the joint meeting has to deal with although no request does it for them: what T11 sends to the joint review
 * is referred, and what the meeting rules binds the community: the topic may be put again, changed only, or not for a term.
 */
@org.springframework.modulith.ApplicationModule(displayName = "联席会商", allowedDependencies = {"casefile", "consultation", "engine", "jointmeeting"})
package org.zhunru.jointreview;
