/**
 * Whether a community may issue a certificate, and what a resident brings instead.
 */
@org.springframework.modulith.ApplicationModule(displayName = "证明事项", allowedDependencies = {"casefile", "catalogue", "engine"})
package org.zhunru.certificate;
