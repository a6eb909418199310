package io.liantu.partner;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * By which weights suggestions are ranked.
 *
 * @param weights learned ones, where there is enough to learn from; or the standard ones in any case
 */
@ConfigurationProperties("liantu")
record WeightSettings(@DefaultValue("learned") WeightKind weights) {}
