/** Lists of products that somebody wants most 战略清单, such as those of emerging industries: kept in a file by an office. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "neo4j", "chain"})
package io.liantu.strategic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
