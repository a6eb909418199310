/** Brings outside data into the graph: reads the exchange format, checks every row, reports, writes. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "algorithm",
            "chain",
            "enterprise",
            "neo4j",
            "network",
            "network::image",
            "provenance",
            "region",
            "shared"
        })
package io.liantu.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
