package io.liantu.network;

import java.time.Duration;

/** Settings under which a test need not wait, and nothing is read again unless something is written. */
final class SettingsForTests {

    private SettingsForTests() {}

    static NetworkSettings quick(double heapShare) {
        var soon = Duration.ofMillis(50);
        return new NetworkSettings(
                true, Duration.ZERO, soon, soon, Duration.ofHours(1), Duration.ofMillis(100), heapShare, null);
    }
}
