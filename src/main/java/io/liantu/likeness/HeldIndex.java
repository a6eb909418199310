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
    private @Nullable Names names;

    /** An index, and the state of the graph before it was read. */
    private record Held(State state, LikenessIndex index) {}

    /** An index of names alone, and when it was made. */
    private record Names(LikenessIndex index, long madeAt) {}

    HeldIndex(LikenessFiles files, LikenessSettings settings) {
        this.files = files;
        this.settings = settings;
    }

    /** The index as it is now. Where there are no vectors nothing tells of another name, so it is made anew now and then. */
    synchronized LikenessIndex current() {
        var state = files.state();
        if (!settings.meaning() || state.vectors() == 0) {
            held = null;
            return ofNames();
        }
        var before = held;
        if (before == null || !before.state().equals(state)) {
            before = new Held(state, new LikenessIndex(files.listVectors(true)));
            held = before;
        }
        return before.index();
    }

    private LikenessIndex ofNames() {
        var before = names;
        if (before == null
                || System.nanoTime() - before.madeAt() > settings.check().toNanos()) {
            before = new Names(new LikenessIndex(files.listVectors(settings.meaning())), System.nanoTime());
            names = before;
        }
        return before.index();
    }
}
