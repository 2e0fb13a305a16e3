/**
 * The owners' vote of article 278 of the Civil Code: units and owners are listed, posted and frozen, the vote is announced in
 * its term, taken over every channel once for each owner, counted again, judged by area and by head, and made public in
 * figures.
 */
@org.springframework.modulith.ApplicationModule(displayName = "业主共同决定", allowedDependencies = {"casefile", "engine", "sheet"})
package org.zhunru.ownersvote;
