/** Regions 区划: the nation, its provinces, cities and counties, the zones and parks, and how near two of them are. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "neo4j"})
package io.liantu.region;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
