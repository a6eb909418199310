package io.liantu.intake.identity;

import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Bounds of a search for who is who.
 *
 * @param candidates how many others each enterprise is compared with at most
 * @param batch how many enterprises are searched for together
 * @param within how long a search may take before it stops between two batches
 */
@Validated
@ConfigurationProperties("liantu.identity")
public record IdentitySettings(
        @DefaultValue("20") @Positive int candidates,
        @DefaultValue("200") @Positive int batch,
        @DefaultValue("60s") Duration within) {}
