/** Security of pages and API, layout, error pages, home. */
@org.springframework.modulith.ApplicationModule(
    displayName = "外壳",
    allowedDependencies = {"casefile", "engine"})
package org.zhunru.web;
