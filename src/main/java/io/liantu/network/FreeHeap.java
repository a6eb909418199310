package io.liantu.network;

import org.springframework.stereotype.Component;

/** Whether the network fits into memory beside everything else. */
@Component
class FreeHeap {

    /** What a thing or link takes while the arrays are built, in bytes; afterwards it is about a third of that. */
    private static final long BYTES = 100;

    private final NetworkSettings settings;

    FreeHeap(NetworkSettings settings) {
        this.settings = settings;
    }

    boolean holds(NetworkState state) {
        return holds(state.size() * BYTES);
    }

    /** Whether so many bytes find room in the part of the heap that the network may take. */
    boolean holds(long bytes) {
        var runtime = Runtime.getRuntime();
        long free = runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory();
        return bytes <= free * settings.heapShare();
    }
}
