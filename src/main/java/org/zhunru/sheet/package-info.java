/**
 * Tables as files: reads XLSX and CSV into rows that know their number, and writes both so that no spreadsheet takes a
 * text for a formula. It knows no list and no column's meaning.
 */
@org.springframework.modulith.ApplicationModule(displayName = "表格", allowedDependencies = {})
package org.zhunru.sheet;
