package org.zhunru.certificate;

import java.util.List;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.casefile.Milestone;

/** @param kind what the district knows of the kind now; null for another one */
public record CertificateView(
    CaseHeader header, CertificateRequest request, KnownKind kind, List<Milestone> timeline) {}
