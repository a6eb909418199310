package io.liantu.intake;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Holds when {@code liantu.sample} is true; where it is not set, when the application runs a Neo4j of its own. Nobody
 * wants made-up enterprises in a graph that others keep.
 */
class SampleWanted implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        var environment = context.getEnvironment();
        var hasOwnNeo4j = !StringUtils.hasText(environment.getProperty("spring.neo4j.uri"));
        return environment.getProperty("liantu.sample", Boolean.class, hasOwnNeo4j);
    }
}
