package io.liantu.network;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the network is kept in memory.
 *
 * @param since when the phase began
 * @param percent how much of it is read; null unless it is read while there is none
 * @param version the stamp of the state of the graph that it is; null unless it is held
 * @param checked when it was last found to be that of the graph; null unless it is held
 * @param source where it was read from; null unless it is held
 * @param enterprises how many enterprises it has that count; 0 unless it is held
 * @param links how many supply links there are between those; 0 unless it is held
 * @param changes how many enterprises changed since everything was read; 0 unless it is held
 * @param bytes how much memory it takes, without regions, the names of alliances, and what stays in a file; 0 unless it is
 *     held
 * @param lagMillis how long it took from the commit of a change by this application until answers from memory had it, in
 *     milliseconds, the last time; null before the first
 * @param reason why it was refused, and about what, such as {@code SEVERAL_PLACES: id}; null when it was not
 */
public record NetworkStatus(
        NetworkPhase phase,
        Instant since,
        @Nullable Integer percent,
        @Nullable String version,
        @Nullable Instant checked,
        @Nullable NetworkSource source,
        long enterprises,
        long links,
        long changes,
        long bytes,
        @Nullable Long lagMillis,
        @Nullable String reason) {

    static NetworkStatus of(Holding held, Instant since) {
        var image = held.image();
        return new NetworkStatus(
                NetworkPhase.HELD,
                since,
                null,
                held.state().stamp(),
                since,
                held.source(),
                image.enterprises().count(),
                image.links().customers().countAll(),
                held.changes().size(),
                image.memory(),
                null,
                null);
    }

    /** The same, looked at again. */
    NetworkStatus checked(Instant now) {
        return new NetworkStatus(
                phase, since, percent, version, now, source, enterprises, links, changes, bytes, lagMillis, reason);
    }

    /** The same, when so much is read. */
    NetworkStatus reached(int much) {
        return new NetworkStatus(
                phase, since, much, version, checked, source, enterprises, links, changes, bytes, lagMillis, reason);
    }

    /** The same with how long the last change took. */
    NetworkStatus lagging(@Nullable Duration last) {
        var millis = last == null ? null : last.toMillis();
        return new NetworkStatus(
                phase, since, percent, version, checked, source, enterprises, links, changes, bytes, millis, reason);
    }

    /** For how long nobody has looked whether it is still that of the graph; nothing unless it is held. */
    public Duration age() {
        return checked == null ? Duration.ZERO : Duration.between(checked, Instant.now());
    }

    static NetworkStatus without(NetworkPhase phase, Instant since, @Nullable String reason) {
        return new NetworkStatus(
                phase, since, phase == NetworkPhase.READING ? 0 : null, null, null, null, 0, 0, 0, 0, null, reason);
    }
}
