package io.liantu.score;

import io.liantu.enterprise.Enterprise;
import io.liantu.shared.Explanation;

/** How large an enterprise is, as a reason: by revenue, on a logarithmic scale from 1 million to 10 billion yuan. */
public final class Sizes {

    private static final double SMALLEST = 1e6;
    private static final double DECADES = 4;

    private Sizes() {}

    public static Reason reason(double weight, Enterprise enterprise) {
        return enterprise
                .findRevenue()
                .map(revenue -> new Reason("size", weight, valueOf(revenue), Explanation.of("reason.size", revenue)))
                .orElseGet(() -> new Reason("size", weight, null, Explanation.of("reason.size.unknown")));
    }

    private static double valueOf(double revenue) {
        return Math.min(1, Math.max(0, Math.log10(Math.max(revenue, 1) / SMALLEST) / DECADES));
    }
}
