package org.zhunru.admission.web;

/**
 * A field of a request with its value in words.
 *
 * @param fault what is wrong with it, null for nothing
 */
record Line(String field, String label, String value, String fault) {}
