package io.liantu.likeness;

import io.liantu.likeness.LikenessFiles.State;
import io.liantu.neo4j.HeldReading;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Keeps the index of all products. Now and then one question looks whether it is still that of the graph, and reads it
 * anew if it is not; the others take what is there, and all do while Neo4j is away.
 */
@Component
class HeldIndex {

    /** While vectors come batch by batch, so many times as long as the last reading took passes before the next. */
    static final int PATIENCE = 10;

    private final Supplier<State> states;
    private final Supplier<List<ProductVector>> products;
    private final LikenessSettings settings;
    private final LongSupplier nanos;
    private final HeldReading<LikenessIndex> held;
    private final AtomicBoolean isRenewed = new AtomicBoolean();

    /** Only who reads sees it, and one does at a time. */
    private @Nullable Read last;

    /**
     * An index as it was read.
     *
     * @param state of the graph before
     * @param patientUntil other vectors alone are no reason to read again before that, in nanoseconds
     */
    private record Read(State state, LikenessIndex index, long patientUntil) {}

    @Autowired
    HeldIndex(LikenessFiles files, LikenessSettings settings) {
        this(files::state, () -> files.listVectors(settings.meaning()), settings, System::nanoTime);
    }

    HeldIndex(
            Supplier<State> states,
            Supplier<List<ProductVector>> products,
            LikenessSettings settings,
            LongSupplier nanos) {
        this.states = states;
        this.products = products;
        this.settings = settings;
        this.nanos = nanos;
        held = new HeldReading<>("names of products", settings.check(), this::look, nanos);
    }

    /** The index as it was a moment ago. */
    LikenessIndex current() {
        return held.now();
    }

    /** This application has found out all that was to be found out: the next question looks, and need not be patient. */
    void renewed() {
        isRenewed.set(true);
        held.doubt();
    }

    private LikenessIndex look() {
        var isOver = isRenewed.getAndSet(false);
        var state = states.get();
        var read = last;
        if (read == null || !isStillGood(read, state, isOver)) {
            read = read(state);
            last = read;
        }
        return read.index();
    }

    private Read read(State state) {
        long begun = nanos.getAsLong();
        var index = new LikenessIndex(products.get());
        long over = nanos.getAsLong();
        return new Read(state, index, over + PATIENCE * (over - begun));
    }

    /** Where there are no vectors nothing tells of another name. */
    private boolean isStillGood(Read read, State now, boolean isOver) {
        if (!settings.meaning() || now.vectors() == 0) {
            return false;
        }
        return now.equals(read.state()) || (!isOver && isOfTheSameProducts(read, now) && isPatient(read));
    }

    private static boolean isOfTheSameProducts(Read read, State now) {
        return now.products() == read.state().products();
    }

    private boolean isPatient(Read read) {
        return nanos.getAsLong() - read.patientUntil() < 0;
    }
}
