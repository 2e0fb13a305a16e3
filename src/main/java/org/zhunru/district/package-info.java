/**
 * What this district's numbers, calendar and clock are. It knows no case and no rule; a number a rule uses is asked here
 * by its name. Defaults and their sources stand in domain rules §3.5.
 */
@org.springframework.modulith.ApplicationModule(displayName = "区域设置", allowedDependencies = {"engine"})
package org.zhunru.district;
