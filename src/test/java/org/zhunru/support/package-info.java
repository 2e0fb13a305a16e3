/** What tests stand on: a real PostgreSQL, a real Chromium, a fresh database for every context, a statement counter. */
package org.zhunru.support;
