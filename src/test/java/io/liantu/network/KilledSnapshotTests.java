package io.liantu.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.liantu.network.image.NetworkImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Snapshots whose process is killed at random moments, again and again. */
@Tag("processes")
class KilledSnapshotTests {

    private static final int KILLS = 15;
    private static final int LONGEST_MILLIS = 200;

    @TempDir
    private Path root;

    @Test
    void leaveAWholeOneForTheNextStart() throws IOException, InterruptedException {
        var moments = new Random(20261122);
        int cutShort = 0;

        for (var kill = 0; kill < KILLS; kill++) {
            killAfter(moments.nextInt(LONGEST_MILLIS));
            cutShort += isUnfinished() ? 1 : 0;

            assertThat(found())
                    .singleElement()
                    .satisfies(image ->
                            assertThat(image.enterprises().count()).isEqualTo(SnapshotsForKilling.ENTERPRISES));
            assertThat(isUnfinished()).isFalse();
        }
        assertThat(cutShort).as("kills in the middle of a file").isPositive();
    }

    private void killAfter(int millis) throws IOException, InterruptedException {
        var before = list();
        var process = SnapshotsForKilling.start(root);
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> !list().isEmpty() && list().stream().noneMatch(before::contains));
        process.waitFor(millis, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
    }

    private List<Path> list() throws IOException {
        return new SnapshotFolder(root).list();
    }

    private boolean isUnfinished() throws IOException {
        try (var files = Files.list(root)) {
            return files.anyMatch(file -> file.toString().endsWith(".part"));
        }
    }

    /** What a start finds in the one state or the other; a damaged file would be deleted by the first of the two. */
    private List<NetworkImage> found() {
        return SnapshotsForKilling.STATES.stream()
                .flatMap(state ->
                        new NetworkSnapshots(new SnapshotFolder(root), SnapshotsForKilling.heap()).find(state).stream())
                .limit(1)
                .toList();
    }
}
