package io.liantu.chain;

/** The given id of an industry chain 产业链, such as laser-equipment. */
public record ChainId(String value) implements Comparable<ChainId> {

    public ChainId {
        value = value.strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("An id is not blank");
        }
    }

    @Override
    public int compareTo(ChainId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
