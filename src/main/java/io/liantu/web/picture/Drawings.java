package io.liantu.web.picture;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Draws sketches and remembers the drawings used last. Drawing a hundred boxes takes some tenths of a second. What is
 * remembered is found by the sketch itself, so that it is never out of date.
 */
@Component
public class Drawings {

    private static final int REMEMBERED = 64;

    private final Map<Sketch, Drawing> drawings = Collections.synchronizedMap(new Remembered());

    /** The drawing of a sketch. */
    public Drawing of(Sketch sketch) {
        var remembered = drawings.get(sketch);
        if (remembered != null) {
            return remembered;
        }
        var drawing = LayeredLayout.draw(sketch);
        drawings.put(sketch, drawing);
        return drawing;
    }

    private static final class Remembered extends LinkedHashMap<Sketch, Drawing> {

        private static final long serialVersionUID = 1L;

        Remembered() {
            super(REMEMBERED, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Sketch, Drawing> eldest) {
            return size() > REMEMBERED;
        }
    }
}
