/** Whom suggestions are to leave out 排除名单: competitors, the blacklisted, and who is courted already. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "neo4j", "enterprise"})
package io.liantu.exclusion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
