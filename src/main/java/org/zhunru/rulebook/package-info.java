/**
 * What the rules say of given facts: the what-if desk, the pre-check, and the sentence that explains a decision. It decides
 * nothing and saves nothing.
 */
@org.springframework.modulith.ApplicationModule(displayName = "规则", allowedDependencies = {"catalogue", "engine", "sheet"})
package org.zhunru.rulebook;
