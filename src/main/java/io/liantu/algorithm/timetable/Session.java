package io.liantu.algorithm.timetable;

/** In which part of the day a meeting may take place. */
public enum Session {
    MORNING,
    AFTERNOON,
    ANY;

    /**
     * Whether a slot lies in it.
     *
     * @param morningSlots how many of the first slots make up the morning
     */
    public boolean has(int slot, int morningSlots) {
        return this == ANY || (slot < morningSlots) == (this == MORNING);
    }
}
