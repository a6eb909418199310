package io.liantu.web.page;

import io.liantu.growth.view.ChainMapView;
import io.liantu.growth.view.ChainMapView.InputView;
import io.liantu.growth.view.SegmentView;
import io.liantu.growth.view.WhatIfView.ChangeView;
import io.liantu.web.picture.Drawing;
import io.liantu.web.picture.Drawing.Place;
import io.liantu.web.picture.Drawings;
import io.liantu.web.picture.Sketch;
import io.liantu.web.picture.Sketch.Box;
import io.liantu.web.picture.Sketch.Link;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The picture of a chain in a region: segments in their places and what goes into what. */
record ChainPicture(double width, double height, List<Band> bands, List<SegmentBox> boxes, List<InputLink> links) {

    private static final List<String> POSITIONS = List.of("upstream", "midstream", "downstream");
    private static final double AROUND_NAME = 48;
    private static final double WIDE_LETTER = 13;
    private static final double NARROW_LETTER = 7.6;

    /** A stripe of the picture, such as all that is upstream. */
    record Band(String position, double x, double width) {}

    /**
     * A segment in its place.
     *
     * @param before the state that it has now, where the picture shows what would be otherwise; null where nothing is
     */
    record SegmentBox(
            SegmentView segment, Place place, @Nullable String before) {

        static SegmentBox of(SegmentView segment, Place place, @Nullable ChangeView change) {
            return change == null
                    ? new SegmentBox(segment, place, null)
                    : new SegmentBox(segment.supposed(change), place, change.before());
        }
    }

    /** An input on its course. */
    record InputLink(InputView input, String path) {

        public boolean isEssential() {
            return Boolean.TRUE.equals(input.essential());
        }
    }

    /**
     * The picture of a chain as it would be.
     *
     * @param changes what would be otherwise, by product
     */
    static ChainPicture of(ChainMapView map, Map<String, ChangeView> changes, Drawings drawings) {
        var drawing = drawings.of(sketchOf(map));
        return new ChainPicture(
                drawing.width(),
                drawing.height(),
                bandsOf(map, drawing),
                boxesOf(map, changes, drawing),
                linksOf(map, drawing));
    }

    /** Whether it shows that something would be otherwise. */
    public boolean isOtherwise() {
        return boxes.stream().anyMatch(box -> box.before() != null);
    }

    private static Sketch sketchOf(ChainMapView map) {
        return new Sketch(
                map.segments().stream()
                        .map(segment -> new Box(
                                segment.product(),
                                AROUND_NAME + widthOf(segment.name()),
                                bandOf(segment.position()),
                                segment.tier()))
                        .toList(),
                map.inputs().stream().map(ChainPicture::linkOf).toList());
    }

    private static List<Band> bandsOf(ChainMapView map, Drawing drawing) {
        var isCurated = map.segments().stream().anyMatch(segment -> segment.position() != null);
        return isCurated
                ? drawing.bands().stream()
                        .map(band -> new Band(POSITIONS.get(band.band()), band.x(), band.width()))
                        .toList()
                : List.of();
    }

    private static List<SegmentBox> boxesOf(ChainMapView map, Map<String, ChangeView> changes, Drawing drawing) {
        return map.segments().stream()
                .map(segment ->
                        SegmentBox.of(segment, drawing.placeOf(segment.product()), changes.get(segment.product())))
                .toList();
    }

    private static List<InputLink> linksOf(ChainMapView map, Drawing drawing) {
        return map.inputs().stream()
                .filter(input -> drawing.paths().containsKey(linkOf(input)))
                .map(input -> new InputLink(input, drawing.pathOf(linkOf(input))))
                .toList();
    }

    private static Link linkOf(InputView input) {
        return new Link(input.input(), input.product());
    }

    /** A segment that nobody placed stands in the middle. */
    private static int bandOf(@Nullable String position) {
        return position == null ? 1 : POSITIONS.indexOf(position);
    }

    private static double widthOf(String name) {
        return name.codePoints()
                .mapToDouble(letter -> letter < 0x2E80 ? NARROW_LETTER : WIDE_LETTER)
                .sum();
    }
}
