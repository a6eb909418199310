package io.liantu.web.picture;

import io.liantu.web.picture.Sketch.Box;
import io.liantu.web.picture.Sketch.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Chooses the column of each box, counted from the right end. Within a band a box stands as far right as its links
 * allow; of a column with more than {@value #TALLEST} boxes those move left that nothing holds. Links that do not go
 * down in tier belong to cycles and hold nobody.
 */
final class Columns {

    static final int TALLEST = 14;

    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, Box> boxes;
    private final List<Link> links;

    private Columns(Sketch sketch) {
        boxes = sketch.boxes().stream().collect(Collectors.toMap(Box::id, box -> box));
        links = sketch.links().stream().filter(this::holds).toList();
    }

    /** The columns by box, 0 the rightmost. */
    static Map<String, Integer> of(Sketch sketch) {
        var columns = new Columns(sketch);
        var bands = new TreeMap<Integer, List<Box>>(Comparator.reverseOrder());
        sketch.boxes()
                .forEach(box -> bands.computeIfAbsent(box.band(), band -> new ArrayList<>())
                        .add(box));
        var first = 0;
        for (var band : bands.values()) {
            first = columns.place(band, first);
        }
        return columns.columns;
    }

    /** Places a band beginning at a column; returns the first column after it. */
    private int place(List<Box> band, int first) {
        band.sort(Comparator.comparingInt(Box::tier).thenComparing(Box::id));
        band.forEach(box -> columns.put(box.id(), rightmost(box, first)));
        var last = first;
        for (var column = first; column <= last; column++) {
            relieve(band, column);
            last = band.stream().mapToInt(box -> columnOf(box.id())).max().orElse(first);
        }
        return last + 1;
    }

    private int rightmost(Box box, int first) {
        return links.stream()
                .filter(link -> link.from().equals(box.id()))
                .mapToInt(link -> columnOf(link.to()) + 1)
                .reduce(first, Math::max);
    }

    private void relieve(List<Box> band, int column) {
        var standing = band.stream().filter(box -> columnOf(box.id()) == column).toList();
        standing.stream()
                .filter(box -> isFree(box, column))
                .sorted(Comparator.comparingLong(this::inputs).thenComparing(Box::id))
                .limit(Math.max(0, standing.size() - TALLEST))
                .forEach(box -> columns.put(box.id(), column + 1));
    }

    /** Whether nothing that goes into the box stands in the next column. */
    private boolean isFree(Box box, int column) {
        return links.stream()
                .filter(link -> link.to().equals(box.id()) && isSameBand(link))
                .allMatch(link -> columnOf(link.from()) > column + 1);
    }

    private long inputs(Box box) {
        return links.stream()
                .filter(link -> link.to().equals(box.id()) && isSameBand(link))
                .count();
    }

    private boolean holds(Link link) {
        var from = boxes.get(link.from());
        var to = boxes.get(link.to());
        return from != null && to != null && from.band() <= to.band() && from.tier() > to.tier();
    }

    private boolean isSameBand(Link link) {
        var from = boxes.get(link.from());
        var to = boxes.get(link.to());
        return from != null && to != null && from.band() == to.band();
    }

    private int columnOf(String id) {
        return columns.getOrDefault(id, 0);
    }
}
