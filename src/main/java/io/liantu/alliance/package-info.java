/** Alliances 联盟: chain Party committees 产业链党委, Party-building alliances 党建联盟, innovation communities 创新共同体. */
@NullMarked
@ApplicationModule(allowedDependencies = {"neo4j", "enterprise"})
package io.liantu.alliance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
