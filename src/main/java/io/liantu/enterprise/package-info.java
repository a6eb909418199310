/** Enterprises 企业, what they make and buy, whom they supply, and the honours 资质 they hold, with who says so. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "neo4j", "provenance"})
package io.liantu.enterprise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
