package io.liantu.network;

import io.liantu.network.image.EnterpriseRow;
import io.liantu.network.image.NetworkImage;
import io.liantu.network.image.ThingsBuilder;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Writes one snapshot after another, of two states in turn, in a process that a test may kill. */
final class SnapshotsForKilling {

    static final int ENTERPRISES = 50_000;
    static final List<NetworkState> STATES =
            List.of(new NetworkState("1", List.of(0L)), new NetworkState("2", List.of(0L)));

    private SnapshotsForKilling() {}

    /**
     * Writes until it is killed.
     *
     * @param args the folder
     */
    public static void main(String[] args) {
        var snapshots = new NetworkSnapshots(new SnapshotFolder(Path.of(args[0])), heap());
        var image = image();
        for (var turn = 0; true; turn++) {
            var written = new CompletableFuture<NetworkImage>();
            snapshots.keep(image, STATES.get(turn % STATES.size()), written::complete);
            written.join();
        }
    }

    static Process start(Path folder) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty("java.class.path");
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath,
                        SnapshotsForKilling.class.getName(),
                        folder.toString())
                .redirectError(Redirect.DISCARD)
                .redirectOutput(Redirect.DISCARD)
                .start();
    }

    static FreeHeap heap() {
        return new FreeHeap(SettingsForTests.quick(0.9));
    }

    private static NetworkImage image() {
        var things = new ThingsBuilder(List.of(), List.of(), List.of());
        for (var i = 0; i < ENTERPRISES; i++) {
            things.add(new EnterpriseRow("e" + i, "示例企业" + i, List.of(), (double) i, null, null, null, true));
        }
        return things.numbered().image();
    }
}
