package io.liantu.timetabling;

import io.liantu.shared.DomainProblem;
import java.util.List;

/** A file that does not hold an event in the public data format; it says in which line and in which field. */
public final class InstanceProblem extends DomainProblem {

    private static final long serialVersionUID = 1L;

    private InstanceProblem(String key, Object... arguments) {
        super(Kind.INVALID, "instance." + key, List.of(arguments), List.of());
    }

    static InstanceProblem unreadable(String file) {
        return new InstanceProblem("unreadable", file);
    }

    static InstanceProblem unexpected(int line, String found, String expected) {
        return new InstanceProblem("unexpected", line, found, expected);
    }

    static InstanceProblem missing(String field) {
        return new InstanceProblem("missing", field);
    }

    static InstanceProblem twice(int line, String field) {
        return new InstanceProblem("twice", line, field);
    }

    static InstanceProblem shape(int line, String field, String example) {
        return new InstanceProblem("shape", line, field, example);
    }

    static InstanceProblem count(int line, String field, int given, int expected, String counted) {
        return new InstanceProblem("count", line, field, given, expected, counted);
    }

    static InstanceProblem range(int line, String field, int given, int from, int to) {
        return new InstanceProblem("range", line, field, given, from, to);
    }

    static InstanceProblem self(int line, int meeting) {
        return new InstanceProblem("self", line, meeting);
    }

    static InstanceProblem selfOrder(int line, int meeting) {
        return new InstanceProblem("self-order", line, meeting);
    }

    static InstanceProblem disagrees(int line, String field, int place, int given, int counted) {
        return new InstanceProblem("disagrees", line, field, place, given, counted);
    }
}
