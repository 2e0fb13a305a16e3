package org.zhunru.register;

/**
 * Something of a merged community that has not been handed over yet.
 *
 * @param ref number of its case file
 * @param state where it stands, null for a case whose task is not admitted yet
 * @param tasks how it waits: number of groups of the community for which a task waits
 * @param share whether the community has a current share in it
 * @param alreadyShared whether the successor has a share of its own, to which this one is then added
 */
public record Relocation(
    String ref, String title, ItemState state, int tasks, boolean share, boolean alreadyShared) {}
