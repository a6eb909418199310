package io.liantu.algorithm;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What all ways to a thing pass: where one of these is missing, the thing can no longer be made, whatever way is taken. Where several
 * ways are needed at once, other things can be indispensable, too, which this does not tell.
 * Ways start at the {@linkplain DirectedWeb#beginnings() beginnings} of the web; a cycle that nothing from outside
 * leads to may be entered at any of its things, so that none of them stands before the others.
 *
 * <p>In the words of graph theory, these are the dominators of a vertex. They are found as by Cooper, Harvey and
 * Kennedy 2001 ("A Simple, Fast Dominance Algorithm", Rice University TR-06-33870): each thing's nearest one is where
 * the ways over all its predecessors first meet, looked up again until nothing changes. That is O(things × links) at
 * worst and a few passes over the links in practice; the bound of Lengauer and Tarjan 1979 (doi:10.1145/357062.357071)
 * is better, and would pay from some hundred thousand things on. Computed once for all targets.
 *
 * @param <T> what the web connects
 */
public final class Dominators<T extends Comparable<? super T>> {

    /** The place of the one virtual entry before all beginnings. */
    private static final int ENTRY = 0;

    private static final int UNKNOWN = -1;

    private final List<T> things;
    private final Map<T, Integer> places = new HashMap<>();
    private final int[] nearest;

    /** A thing on the way of a walk, and what of its successors is still to be seen. */
    private record Step<T>(T thing, Iterator<T> following) {}

    private Dominators(DirectedWeb<T> web) {
        things = inReversePostorder(web);
        things.forEach(thing -> places.put(thing, places.size() + 1));
        nearest = new int[things.size() + 1];
        Arrays.fill(nearest, UNKNOWN);
        nearest[ENTRY] = ENTRY;
        settle(placesBefore(web));
    }

    /** The dominators of all things of a web. */
    public static <T extends Comparable<? super T>> Dominators<T> of(DirectedWeb<T> web) {
        return new Dominators<>(web);
    }

    /** The things that all ways from the beginnings to a thing of the web pass, itself left out. */
    public NavigableSet<T> before(T target) {
        return new TreeSet<>(inOrderBefore(target));
    }

    /** The same in the order in which every way meets them, the nearest to the target last. */
    public List<T> inOrderBefore(T target) {
        var passed = new ArrayDeque<T>();
        for (var place = nearest[placeOf(target)]; place != ENTRY; place = nearest[place]) {
            passed.addFirst(things.get(place - 1));
        }
        return List.copyOf(passed);
    }

    private int placeOf(T thing) {
        @Nullable Integer place = places.get(thing);
        if (place == null) {
            throw new IllegalArgumentException("not in the web: " + thing);
        }
        return place;
    }

    /** For each place, the places straight before it; the entry is before all beginnings. */
    private int[][] placesBefore(DirectedWeb<T> web) {
        var beginnings = web.beginnings();
        var before = new int[nearest.length][];
        before[ENTRY] = new int[0];
        for (var thing : things) {
            before[placeOf(thing)] = beginnings.contains(thing)
                    ? new int[] {ENTRY}
                    : web.directlyBefore(thing).stream().mapToInt(this::placeOf).toArray();
        }
        return before;
    }

    private void settle(int[][] before) {
        var isChanged = true;
        while (isChanged) {
            isChanged = false;
            for (var place = 1; place < nearest.length; place++) {
                var meeting = meetingOf(before[place]);
                isChanged |= meeting != nearest[place];
                nearest[place] = meeting;
            }
        }
    }

    private int meetingOf(int[] before) {
        return Arrays.stream(before)
                .filter(place -> nearest[place] != UNKNOWN)
                .reduce(this::meet)
                .orElseThrow();
    }

    /** Where two ways back to the entry meet. What is before a thing on every way has a lower place. */
    private int meet(int one, int other) {
        while (one != other) {
            if (one > other) {
                one = nearest[one];
            } else {
                other = nearest[other];
            }
        }
        return one;
    }

    private static <T extends Comparable<? super T>> List<T> inReversePostorder(DirectedWeb<T> web) {
        var seen = new HashSet<T>();
        var finished = new ArrayDeque<T>();
        for (var beginning : web.beginnings()) {
            if (seen.add(beginning)) {
                walk(web, beginning, seen, finished);
            }
        }
        return List.copyOf(finished);
    }

    private static <T extends Comparable<? super T>> void walk(
            DirectedWeb<T> web, T start, Set<T> seen, Deque<T> finished) {
        var way = new ArrayDeque<Step<T>>();
        way.push(new Step<>(start, web.directlyAfter(start).iterator()));
        while (!way.isEmpty()) {
            var step = way.element();
            if (!step.following().hasNext()) {
                finished.addFirst(way.pop().thing());
                continue;
            }
            var next = step.following().next();
            if (seen.add(next)) {
                way.push(new Step<>(next, web.directlyAfter(next).iterator()));
            }
        }
    }
}
