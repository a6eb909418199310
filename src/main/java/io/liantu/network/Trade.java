package io.liantu.network;

import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import org.jspecify.annotations.Nullable;

/**
 * That one enterprise supplies another with something.
 *
 * @param product null when nobody says with what
 */
public record Trade(
        EnterpriseId supplier,
        EnterpriseId customer,
        @Nullable ProductId product) {}
