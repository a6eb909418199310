package io.liantu.cli;

/** How many candidates to list for each gap, 0 to {@value #MOST}. */
record CandidateCount(int value) {

    static final int MOST = 100;

    CandidateCount {
        if (value < 0 || value > MOST) {
            throw new IllegalArgumentException("A number of candidates is 0 to " + MOST + ", not " + value);
        }
    }
}
