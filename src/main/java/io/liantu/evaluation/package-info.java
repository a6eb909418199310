/** How well does the application find again what was hidden from it? Facts are hidden, asked for, and the answers judged. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "neo4j",
            "provenance",
            "region",
            "chain",
            "enterprise",
            "likeness",
            "network",
            "network::image",
            "partner",
            "score",
            "shared"
        })
package io.liantu.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
