/** How alike products 产品 are, by their names and by what these mean. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "neo4j", "chain"})
package io.liantu.likeness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
