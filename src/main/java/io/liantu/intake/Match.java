package io.liantu.intake;

/**
 * Something that a name may mean.
 *
 * @param name the name as a row writes it
 * @param rank how sure that is: 0 for a key, more for a property that says less
 * @param id the key of what it may mean
 */
record Match(String name, int rank, String id) {

    static Match ofKey(String key) {
        return new Match(key, 0, key);
    }

    /** Whether the name is the key of what it means, which no other meaning outranks. */
    boolean isKey() {
        return rank == 0 && name.equals(id);
    }
}
