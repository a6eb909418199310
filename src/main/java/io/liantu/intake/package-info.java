/** Brings outside data into the graph: reads the exchange format, checks every row, reports, writes. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "neo4j", "enterprise"})
package io.liantu.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
