package io.liantu.web.picture;

import java.util.List;

/** What is to be drawn: boxes in bands from left to right, and the links between them. Equal sketches look equal. */
public record Sketch(List<Box> boxes, List<Link> links) {

    /**
     * A box.
     *
     * @param width the least it needs
     * @param band the boxes of a band stand left of all boxes of the next one
     * @param tier links go from a higher tier to a lower one, but for those of a cycle
     */
    public record Box(String id, double width, int band, int tier) {}

    /** A link from one box to another. */
    public record Link(String from, String to) {}

    public Sketch {
        boxes = List.copyOf(boxes);
        links = List.copyOf(links);
    }
}
