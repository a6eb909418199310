package io.liantu.region;

/** The code 代码 of a region: a statistical division code such as 370176, or CN for the nation. */
public record RegionCode(String value) implements Comparable<RegionCode> {

    public RegionCode {
        value = value.strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("A region code is not blank");
        }
    }

    @Override
    public int compareTo(RegionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
