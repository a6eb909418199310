/** The supply network 供应网络: who makes, buys and supplies what, where. It finds and counts, and judges nothing. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "neo4j", "region", "chain", "enterprise", "alliance"})
package io.liantu.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
