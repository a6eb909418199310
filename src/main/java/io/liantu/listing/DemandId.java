package io.liantu.listing;

/** The given id of a line of the demand list 需求清单, such as demo-demand-01. */
public record DemandId(String value) implements Comparable<DemandId> {

    public DemandId {
        value = value.strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("An id is not blank");
        }
    }

    @Override
    public int compareTo(DemandId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
