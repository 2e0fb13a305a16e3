package org.zhunru.admission.web;

/** How a field of the request is asked for. */
enum Control {
  TEXT,
  AREA,
  NUMBER,
  DATE,
  YES_NO,
  CHOICE,
  COMMUNITIES
}
