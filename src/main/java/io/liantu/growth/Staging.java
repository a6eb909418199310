package io.liantu.growth;

/** Spreads recruits evenly over years; where they do not come out even, the earlier years get one more. */
record Staging(int recruits, int years) {

    Staging {
        if (recruits < 0 || years < 1) {
            throw new IllegalArgumentException(recruits + " recruits in " + years + " years");
        }
    }

    /** How many a year gets, counted from 1. */
    int recruitsIn(int year) {
        return recruits / years + (year <= recruits % years ? 1 : 0);
    }
}
