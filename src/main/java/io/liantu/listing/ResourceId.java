package io.liantu.listing;

/** The given id of a line of the resource list 资源清单, such as demo-resource-01. */
public record ResourceId(String value) implements Comparable<ResourceId> {

    public ResourceId {
        value = value.strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("An id is not blank");
        }
    }

    @Override
    public int compareTo(ResourceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
