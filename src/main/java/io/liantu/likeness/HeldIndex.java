package io.liantu.likeness;

import io.liantu.likeness.LikenessFiles.State;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the index of all products as long as their vectors are those that it was made of. */
@Component
class HeldIndex {

    private final LikenessFiles files;
    private final LikenessSettings settings;
    private @Nullable Held held;

    /** An index, and the state of the graph before it was read. */
    private record Held(State state, LikenessIndex index) {}

    HeldIndex(LikenessFiles files, LikenessSettings settings) {
        this.files = files;
        this.settings = settings;
    }

    /** The index as it is now. Where there are no vectors nothing tells of another name, so it is made each time. */
    synchronized LikenessIndex current() {
        var state = files.state();
        if (!settings.meaning() || state.vectors() == 0) {
            held = null;
            return new LikenessIndex(files.listVectors(settings.meaning()));
        }
        var before = held;
        if (before == null || !before.state().equals(state)) {
            before = new Held(state, new LikenessIndex(files.listVectors(true)));
            held = before;
        }
        return before.index();
    }
}
