/** How the application meets Neo4j: statements kept as files, the versioned schema, and the local server. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package io.liantu.neo4j;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
