package org.zhunru.catalogue;

/**
 * A kind of certificate a community may not be asked for, with the body that is responsible and the way to do
 * without.
 */
public record CertificateKind(String code, String title, String responsibleDepartment, String howToObtainInstead) {}
