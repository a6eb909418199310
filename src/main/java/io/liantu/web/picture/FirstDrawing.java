package io.liantu.web.picture;

import io.liantu.neo4j.GraphReady;
import io.liantu.web.picture.Sketch.Box;
import io.liantu.web.picture.Sketch.Link;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Draws something small before the application says that it is ready: the first drawing loads the layout engine. */
@Component
@ConditionalOnProperty(name = "liantu.role", havingValue = "server", matchIfMissing = true)
class FirstDrawing {

    private static final Sketch SMALL = new Sketch(
            List.of(new Box("glass", 80, 0, 2), new Box("lens", 80, 1, 1), new Box("camera", 80, 2, 0)),
            List.of(new Link("glass", "lens"), new Link("lens", "camera"), new Link("glass", "camera")));

    private final Drawings drawings;

    FirstDrawing(Drawings drawings) {
        this.drawings = drawings;
    }

    @EventListener(GraphReady.class)
    void draw() {
        drawings.of(SMALL);
    }
}
