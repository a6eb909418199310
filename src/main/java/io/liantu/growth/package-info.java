/** The three ways of growing a chain in a region: building 建链, gap-filling 补链 and extending 延链. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "neo4j",
            "algorithm",
            "region",
            "chain",
            "enterprise",
            "alliance",
            "exclusion",
            "exclusion::view",
            "network",
            "partner",
            "partner::view",
            "provenance",
            "score",
            "score::view",
            "strategic"
        })
package io.liantu.growth;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
