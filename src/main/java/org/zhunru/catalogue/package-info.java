/**
 * Which items stand on which of the three lists, and the certificates a community may not be asked for.
 */
@org.springframework.modulith.ApplicationModule(displayName = "目录", allowedDependencies = {"casefile", "sheet"})
package org.zhunru.catalogue;
