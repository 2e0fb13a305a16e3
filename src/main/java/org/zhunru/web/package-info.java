/** Security of pages and API, layout, error pages, home, papers as PDF. */
@org.springframework.modulith.ApplicationModule(
    displayName = "外壳",
    allowedDependencies = {"casefile", "engine"})
package org.zhunru.web;
