package io.liantu.intake.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How imports are told of while they go on.
 *
 * @param keepAlive after so long without news a sign of life is sent, which also finds out who went away
 * @param atMost a connection ends then; whoever still listens asks anew
 * @param patience whoever takes nothing for so long is dropped
 */
@ConfigurationProperties("liantu.intake.events")
record ImportEventSettings(
        @DefaultValue("15s") Duration keepAlive,
        @DefaultValue("30m") Duration atMost,
        @DefaultValue("20s") Duration patience) {}
