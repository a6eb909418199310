package io.liantu.listing;

/** The given id of a project 项目. */
public record ProjectId(String value) implements Comparable<ProjectId> {

    public ProjectId {
        value = value.strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("An id is not blank");
        }
    }

    @Override
    public int compareTo(ProjectId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
