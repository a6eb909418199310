package io.liantu.enterprise;

/** The stable given id of an enterprise 企业. */
public record EnterpriseId(String value) implements Comparable<EnterpriseId> {

    public EnterpriseId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is not blank");
        }
    }

    @Override
    public int compareTo(EnterpriseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
