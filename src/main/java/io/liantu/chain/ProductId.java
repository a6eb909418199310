package io.liantu.chain;

/** The given id of a product 产品, such as fiber-laser. */
public record ProductId(String value) implements Comparable<ProductId> {

    public ProductId {
        value = value.strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("An id is not blank");
        }
    }

    @Override
    public int compareTo(ProductId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
