/** Industry chains 产业链, the products 产品 they include, and what is an input to what. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "neo4j", "algorithm"})
package io.liantu.chain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
