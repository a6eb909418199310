package io.liantu.synthetic;

/**
 * How many enterprises 企业 a made-up network has.
 *
 * @param value from {@value #FEWEST} to {@value #MOST}
 */
public record EnterpriseCount(int value) {

    private static final int FEWEST = 20;
    private static final int MOST = 100_000_000;

    /** @throws IllegalArgumentException when it is out of range */
    public EnterpriseCount {
        if (value < FEWEST || value > MOST) {
            throw new IllegalArgumentException(
                    "A number of enterprises is %d to %d, not %d".formatted(FEWEST, MOST, value));
        }
    }
}
