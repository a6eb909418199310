/** What a reader meets: the pages, problems in words, language and the headers that keep pages safe. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "neo4j",
            "region",
            "chain",
            "enterprise",
            "exclusion::view",
            "listing",
            "listing::view",
            "enterprise::view",
            "growth",
            "growth::view",
            "partner",
            "partner::view",
            "network",
            "score",
            "score::view",
            "strategic",
            "intake",
            "intake::identity",
            "intake::view",
            "matchmaking",
            "matchmaking::view"
        })
package io.liantu.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
