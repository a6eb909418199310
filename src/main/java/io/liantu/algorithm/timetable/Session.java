package io.liantu.algorithm.timetable;

/** In which part of the day a meeting may take place. */
public enum Session {
    MORNING(1),
    AFTERNOON(2),
    ANY(3);

    private final int number;

    Session(int number) {
        this.number = number;
    }

    /** As the public format counts them: 1 is the morning, 2 the afternoon, 3 either. */
    public int number() {
        return number;
    }

    /**
     * Whether a slot lies in it.
     *
     * @param morningSlots how many of the first slots make up the morning
     */
    public boolean has(int slot, int morningSlots) {
        return this == ANY || (slot < morningSlots) == (this == MORNING);
    }
}
