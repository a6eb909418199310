package io.liantu.web.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.web.picture.Drawing.Place;
import io.liantu.web.picture.Sketch.Box;
import io.liantu.web.picture.Sketch.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawingsTests {

    private static final Sketch CHAIN = random(100, 260, 7);

    private final Drawings drawings = new Drawings();

    @Test
    void letNoTwoBoxesOverlap() {
        var places = List.copyOf(drawings.of(CHAIN).places().values());

        for (var one = 0; one < places.size(); one++) {
            for (var other = one + 1; other < places.size(); other++) {
                assertThat(overlap(places.get(one), places.get(other))).isFalse();
            }
        }
    }

    @Test
    void keepEveryBoxInsideAndGiveEveryLinkACourse() {
        var drawing = drawings.of(CHAIN);

        assertThat(drawing.places()).hasSize(100).allSatisfy((id, place) -> {
            assertThat(place.x()).isNotNegative();
            assertThat(place.right()).isLessThanOrEqualTo(drawing.width());
            assertThat(place.y() + place.height()).isLessThanOrEqualTo(drawing.height());
        });
        assertThat(drawing.paths().keySet()).containsExactlyInAnyOrderElementsOf(CHAIN.links());
    }

    @Test
    void putEachBandLeftOfTheNext() {
        var bands = drawings.of(CHAIN).bands();

        assertThat(bands).hasSize(3);
        assertThat(bands.get(0).x() + bands.get(0).width())
                .isLessThan(bands.get(1).x());
        assertThat(bands.get(1).x() + bands.get(1).width())
                .isLessThan(bands.get(2).x());
    }

    @Test
    void putAnInputLeftOfItsProduct() {
        var places = drawings.of(CHAIN).places();
        var bands = CHAIN.boxes().stream().collect(Collectors.toMap(Box::id, Box::band));

        assertThat(CHAIN.links())
                .filteredOn(link -> in(bands, link.from()) <= in(bands, link.to()))
                .allSatisfy(link -> assertThat(in(places, link.from()).right())
                        .isLessThan(in(places, link.to()).x()));
    }

    @Test
    void areTheSameForTheSameSketch() {
        assertThat(LayeredLayout.draw(CHAIN)).isEqualTo(LayeredLayout.draw(CHAIN));
        assertThat(drawings.of(CHAIN)).isSameAs(drawings.of(random(100, 260, 7)));
    }

    @Test
    void drawCyclesAndLinksToTheirOwnBox() {
        var sketch = new Sketch(
                List.of(new Box("a", 80, 0, 0), new Box("b", 80, 0, 0)),
                List.of(new Link("a", "b"), new Link("b", "a"), new Link("a", "a")));

        assertThat(drawings.of(sketch).paths()).hasSize(3);
    }

    @Test
    void drawNothingFromNothing() {
        assertThat(drawings.of(new Sketch(List.of(), List.of())).places()).isEmpty();
    }

    private static boolean overlap(Place one, Place other) {
        return one.x() < other.right()
                && other.x() < one.right()
                && one.y() < other.y() + other.height()
                && other.y() < one.y() + one.height();
    }

    /** A web whose links go from higher numbers to lower ones, in three bands that follow the numbers. */
    private static Sketch random(int boxes, int links, long seed) {
        var random = new Random(seed);
        var chosen = new ArrayList<Link>();
        while (chosen.size() < links) {
            var from = 1 + random.nextInt(boxes - 1);
            var link = new Link("p" + from, "p" + Math.max(0, from - 1 - random.nextInt(30)));
            if (!chosen.contains(link)) {
                chosen.add(link);
            }
        }
        return new Sketch(
                IntStream.range(0, boxes)
                        .mapToObj(number -> new Box("p" + number, 90 + number % 60, 2 - number * 3 / boxes, number))
                        .toList(),
                chosen);
    }

    private static <T> T in(Map<String, T> found, String id) {
        return Objects.requireNonNull(found.get(id));
    }
}
