package io.liantu.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.liantu.network.image.NetworkImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkSnapshotsTests {

    private static final NetworkState STATE = new NetworkState("1", List.of(3L));
    private static final NetworkState NEXT = new NetworkState("2", List.of(3L));

    @TempDir
    private Path root;

    private SnapshotFolder folder;

    @BeforeEach
    void open() {
        folder = new SnapshotFolder(root);
    }

    @Test
    void areFoundByTheNextStartInTheSameState() {
        var first = start();
        assertThat(first.find(STATE)).isEmpty();
        keep(first, STATE);
        awaitUntil(() -> folder.list().size() == 1);

        assertThat(start().find(NEXT)).isEmpty();
        assertThat(start().find(STATE)).isPresent();
    }

    @Test
    void areLookedForOnlyOnce() throws IOException {
        folder.write(image(), STATE);
        var start = start();

        assertThat(start.find(STATE)).isPresent();
        assertThat(start.find(STATE)).isEmpty();
    }

    @Test
    void areReplacedByTheLatest() {
        var start = start();
        for (var i = 0; i < 20; i++) {
            keep(start, STATE);
        }
        keep(start, NEXT);

        awaitUntil(() -> isKeptAlone(NEXT));
    }

    @Test
    void giveBackWhatTheyWrite() {
        var rows = RandomNetworks.of(2);
        var written = new CompletableFuture<NetworkImage>();

        start().keep(new RandomImage(rows).image(), STATE, written::complete);

        assertThat(written).succeedsWithin(Duration.ofSeconds(10)).satisfies(same -> {
            new SupplyNetworkContract(new ImageSupplyNetwork(same), rows).holds();
            assertThat(same.memory()).isLessThan(new RandomImage(rows).image().memory());
        });
    }

    @Test
    void areForgottenWhenTheGraphChangedUnseen() throws IOException {
        folder.write(image(), STATE);
        var start = start();
        keep(start, STATE);

        start.forget();

        assertThat(start.find(STATE)).isEmpty();
        awaitUntil(() -> folder.list().isEmpty());
    }

    @Test
    void leaveADamagedFileAside() throws IOException {
        var whole = folder.write(image(), STATE);
        var damaged = root.resolve("9999999999999-later.snapshot");
        Files.writeString(damaged, "nothing");

        assertThat(start().find(STATE)).isPresent();
        assertThat(damaged).doesNotExist();
        assertThat(whole).exists();
    }

    @Test
    void tidyUpAfterASuddenEnd() throws IOException {
        var part = Files.writeString(root.resolve("1-a.part"), "LIANTU");

        assertThat(start().find(STATE)).isEmpty();
        assertThat(part).doesNotExist();
    }

    @Test
    void areNotKeptOfAGraphWithoutAStamp() throws IOException {
        var unstamped = new NetworkState("", List.of(3L));
        folder.write(image(), unstamped);
        var start = start();

        assertThat(start.find(unstamped)).isEmpty();
        keep(start, unstamped);
        keep(start, STATE);
        awaitUntil(() -> isKeptAlone(STATE));
    }

    @Test
    void areNeitherReadNorWrittenWithoutAFolder() {
        var none = new NetworkSnapshots(null, new FreeHeap(SettingsForTests.quick(0.9)));

        keep(none, STATE);
        none.forget();

        assertThat(none.areKept()).isFalse();
        assertThat(none.find(STATE)).isEmpty();
    }

    @Test
    void failNothingWhenTheFolderCannotBeWritten() throws IOException {
        var file = Files.createFile(root.resolve("file"));
        var blocked = new NetworkSnapshots(new SnapshotFolder(file), new FreeHeap(SettingsForTests.quick(0.9)));

        assertThat(blocked.find(STATE)).isEmpty();
        keep(blocked, STATE);
        blocked.destroy();
        keep(blocked, STATE);
        blocked.forget();
    }

    private NetworkSnapshots start() {
        return new NetworkSnapshots(folder, new FreeHeap(SettingsForTests.quick(0.9)));
    }

    private static void keep(NetworkSnapshots snapshots, NetworkState state) {
        snapshots.keep(image(), state, same -> {});
    }

    private static NetworkImage image() {
        return new RandomImage(RandomNetworks.of(1)).image();
    }

    /** Looks without tidying up, as a start would while a file is written. */
    private boolean isKeptAlone(NetworkState state) throws IOException {
        var files = folder.list();
        return files.size() == 1 && SnapshotFolder.find(files.get(0), state).isPresent();
    }

    private static void awaitUntil(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(10)).ignoreExceptions().until(condition);
    }
}
