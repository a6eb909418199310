package io.liantu.likeness;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How products are compared.
 *
 * @param meaning whether by what their names mean, too; without it by their names as text alone, and no model is loaded
 * @param check how often it is looked for products whose meaning is not known yet, or whose names have changed, and
 *     whether those in memory are still those of the graph
 */
@ConfigurationProperties("liantu.likeness")
record LikenessSettings(
        @DefaultValue("true") boolean meaning,
        @DefaultValue("10s") Duration check) {}
