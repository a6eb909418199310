package io.liantu.web.picture;

import io.liantu.web.picture.Sketch.Link;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sketch with its places, from the upper left corner.
 *
 * @param places where each box is, by id
 * @param paths the course of each link in the words of SVG
 * @param bands from left to right
 */
public record Drawing(
        double width, double height, Map<String, Place> places, Map<Link, String> paths, List<Band> bands) {

    public Drawing {
        places = Map.copyOf(places);
        paths = Map.copyOf(paths);
        bands = List.copyOf(bands);
    }

    /** A rectangle. */
    public record Place(double x, double y, double width, double height) {

        double right() {
            return x + width;
        }

        double middle() {
            return y + height / 2;
        }
    }

    /** The stripe of a band over the whole height. */
    public record Band(int band, double x, double width) {}

    /**
     * Where a box is.
     *
     * @throws java.util.NoSuchElementException when the sketch has no such box
     */
    public Place placeOf(String box) {
        return Optional.ofNullable(places.get(box)).orElseThrow();
    }

    /**
     * The course of a link.
     *
     * @throws java.util.NoSuchElementException when the sketch has no such link
     */
    public String pathOf(Link link) {
        return Optional.ofNullable(paths.get(link)).orElseThrow();
    }
}
