/** Measures the application against what else one could do, on made-up data, in one run that anybody can repeat. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "neo4j",
            "synthetic",
            "algorithm::timetable",
            "timetabling",
            "region",
            "chain",
            "enterprise",
            "network",
            "network::image",
            "network::snapshot"
        })
package io.liantu.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
