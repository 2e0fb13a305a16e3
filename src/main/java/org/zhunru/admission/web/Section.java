package org.zhunru.admission.web;

import java.util.List;

/** The part of a request that one step asks for. */
record Section(Step step, List<Line> lines) {}
