/** Who acts, and for whom: the organisation tree, people, their roles, and the sign-in. */
@org.springframework.modulith.ApplicationModule(
    displayName = "身份",
    allowedDependencies = {"district"})
package org.zhunru.identity;
