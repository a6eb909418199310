/** The commands of a terminal: one jar that serves, or answers one question and ends. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "neo4j",
            "region",
            "region::view",
            "chain",
            "chain::view",
            "growth",
            "growth::view",
            "network",
            "score",
            "score::view",
            "enterprise",
            "exclusion::view",
            "evaluation",
            "intake",
            "intake::identity",
            "intake::view",
            "synthetic",
            "algorithm::timetable",
            "timetabling",
            "bench",
            "bench::network",
            "bench::answers",
            "bench::timetable"
        })
package io.liantu.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
