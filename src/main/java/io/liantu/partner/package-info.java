/** Suggestions of whom to trade with, who could make what, and what a region could take up: ranked, with reasons. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "neo4j",
            "region",
            "chain",
            "enterprise",
            "exclusion",
            "exclusion::view",
            "alliance",
            "likeness",
            "network",
            "score",
            "score::view",
            "strategic"
        })
package io.liantu.partner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
