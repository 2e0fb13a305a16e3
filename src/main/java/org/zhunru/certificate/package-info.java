/**
 * Whether a community may issue a certificate, and what a resident brings instead.
 */
@org.springframework.modulith.ApplicationModule(displayName = "证明事项", allowedDependencies = {"casefile", "catalogue", "engine", "sheet"})
package org.zhunru.certificate;
