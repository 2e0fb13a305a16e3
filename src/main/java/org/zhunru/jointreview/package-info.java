/**
 * Consultations that the joint meeting has to deal with although no request does it for them: what T11 sends to the joint review
 * is referred, and what became of it stands with the consultation.
 */
@org.springframework.modulith.ApplicationModule(displayName = "联席会商", allowedDependencies = {"casefile", "consultation", "jointmeeting"})
package org.zhunru.jointreview;
