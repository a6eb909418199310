package io.liantu.intake;

import java.util.List;

/**
 * What taking a row does.
 *
 * @param row the row
 * @param outcome what it does to the graph
 * @param changes the values that stand since then
 * @param outweighed the values of the row that do not stand, because others said so more strongly
 */
record Taken(Row row, Outcome outcome, List<Change> changes, List<Outweighed> outweighed) {

    /** A value that takes the place of another, or of nothing. */
    record Change(String column, String before, String after) {}

    /** A value that is kept as history only, and what stands instead. */
    record Outweighed(String column, String value, String standing) {}
}
