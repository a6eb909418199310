/** Matchmaking events 对接会 from the invitation to the contract 合同 that counts towards an alliance's year. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "neo4j",
            "algorithm::timetable",
            "region",
            "chain",
            "enterprise",
            "exclusion",
            "exclusion::view",
            "growth",
            "listing",
            "network",
            "partner",
            "provenance",
            "score",
            "score::view"
        })
package io.liantu.matchmaking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
