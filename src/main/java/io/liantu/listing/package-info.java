/** What enterprises ask for 需求清单 and offer 资源清单, who fits whom, and the projects 项目清单 that come of it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "neo4j",
            "algorithm",
            "region",
            "chain",
            "enterprise",
            "provenance",
            "exclusion",
            "exclusion::view",
            "alliance",
            "likeness",
            "network",
            "score",
            "score::view",
            "partner"
        })
package io.liantu.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
