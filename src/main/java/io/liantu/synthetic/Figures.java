package io.liantu.synthetic;

import java.time.LocalDate;

/** Figures as the exchange format writes them. */
final class Figures {

    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final int DAYS = 9_000;
    private static final long[] THOUSANDS = {1_000, 10_000, 100_000, 1_000_000};
    private static final String[] DATES = dates();

    private Figures() {}

    /** A whole number of hundredths, from 0 to 99, as a share. */
    static String percent(int hundredths) {
        return hundredths < 10 ? "0.0" + hundredths : "0." + hundredths;
    }

    /** A day from 2000 on. */
    static String day(double unit) {
        return DATES[(int) (unit * DAYS)];
    }

    /** Yuan in two leading digits, from 10 thousand to 10 thousand times as much, small ones more often. */
    static long yuan(double unit) {
        int leading = 10 + (int) (unit * 1e6) % 90;
        return leading * THOUSANDS[(int) (unit * unit * THOUSANDS.length)];
    }

    private static String[] dates() {
        var dates = new String[DAYS];
        for (int day = 0; day < DAYS; day++) {
            dates[day] = FIRST_DAY.plusDays(day).toString();
        }
        return dates;
    }
}
