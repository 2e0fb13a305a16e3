/** Who sits where: bodies that stand (协商委员会、议事会、监督评估委员会、联席会议), their seats and terms, how often they meet. */
@org.springframework.modulith.ApplicationModule(displayName = "常设机构", allowedDependencies = {"casefile"})
package org.zhunru.standing;
