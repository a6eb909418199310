package io.liantu.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liantu.network.image.AllianceRow;
import io.liantu.network.image.EnterpriseRow;
import io.liantu.network.image.NetworkImage;
import io.liantu.network.image.ProductRow;
import io.liantu.network.image.RegionRow;
import io.liantu.network.image.ThingsBuilder;
import io.liantu.network.snapshot.SnapshotRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SnapshotFolderTests {

    /** Each file is a mapping of its own, which takes its time. */
    private static final int MOST_SKIPPED = 6;

    private static final NetworkState STATE = new NetworkState("示例-1", List.of(3L, 10L, 22L));

    @TempDir
    private Path root;

    private SnapshotFolder folder;

    @BeforeEach
    void open() {
        folder = new SnapshotFolder(root.resolve("network"));
    }

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void givesBackANetworkThatAnswersTheSame(int seed) throws IOException {
        var rows = RandomNetworks.of(seed);
        var written = folder.write(new RandomImage(rows).image(), STATE);

        var image = SnapshotFolder.find(written, STATE).orElseThrow();

        new SupplyNetworkContract(new ImageSupplyNetwork(image), rows).holds();
        assertThat(folder.write(image, STATE)).hasSameBinaryContentAs(written);
    }

    @Test
    void givesBackWhatIsKnownOfEachEnterprise() throws IOException {
        var rows = List.of(
                new EnterpriseRow("e1", "示例一", List.of(), 1.5, 0.25, 7L, List.of("瞪羚", "单项冠军"), true),
                new EnterpriseRow("e2", "示例二", List.of(), null, null, null, List.of(), false),
                new EnterpriseRow("e3", "示例三", List.of(), 0.0, null, 0L, null, true));
        var image = imageOf(rows);

        var found = SnapshotFolder.find(folder.write(image, STATE), STATE).orElseThrow();

        for (var i = 0; i < rows.size(); i++) {
            assertThat(found.enterprises().get(i)).isEqualTo(image.enterprises().get(i));
            assertThat(found.enterprises().get(i).employees())
                    .isEqualTo(rows.get(i).employees());
            assertThat(found.enterprises().get(i).fictional())
                    .isEqualTo(rows.get(i).fictional());
            assertThat(found.enterprises().get(i).honours())
                    .isEqualTo(rows.get(i).honours());
        }
    }

    @Test
    void givesBackNothingOfAnotherState() throws IOException {
        var written = folder.write(image(), STATE);

        assertThat(SnapshotFolder.find(written, new NetworkState("示例-2", STATE.counts())))
                .isEmpty();
        assertThat(SnapshotFolder.find(written, new NetworkState(STATE.stamp(), List.of(3L, 10L, 23L))))
                .isEmpty();
        assertThat(SnapshotFolder.find(written, new NetworkState(STATE.stamp(), List.of(3L, 10L))))
                .isEmpty();
    }

    @Test
    void refusesAFileOfWhichAnythingIsMissingOrAdded() throws IOException {
        var whole = Files.readAllBytes(folder.write(smallImage(), STATE));

        var random = new Random(20261122);

        for (var length = 0; length < whole.length; length += 1 + random.nextInt(MOST_SKIPPED)) {
            assertRefused(Arrays.copyOf(whole, length), "a file of " + length + " bytes");
        }
        assertRefused(Arrays.copyOf(whole, whole.length + 1), "a file that is longer");
    }

    @Test
    void refusesAFileOfWhichAnyBitIsAnother() throws IOException {
        var whole = Files.readAllBytes(folder.write(smallImage(), STATE));
        var random = new Random(20261122);

        for (var at = 0; at < whole.length; at += 1 + random.nextInt(MOST_SKIPPED)) {
            var damaged = whole.clone();
            damaged[at] ^= (byte) (1 << random.nextInt(Byte.SIZE));
            assertRefused(damaged, "another byte at " + at);
        }
    }

    @Test
    void showsTheFileToItsOwnerOnly() throws IOException {
        var written = folder.write(image(), STATE);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(written)))
                .isEqualTo("rw-------");
    }

    @Test
    void removesWhatIsUnfinished() throws IOException {
        var older = folder.write(image(), STATE);
        var unfinished = Files.createFile(folder.root().resolve("1-1.part"));
        var others = Files.createFile(folder.root().resolve("notes.txt"));
        var latest = folder.write(image(), STATE);

        folder.tidyUp();

        assertThat(folder.list()).containsExactlyInAnyOrder(latest, older);
        assertThat(unfinished).doesNotExist();
        assertThat(others).exists();
    }

    @Test
    void isEmptyBeforeItExists() throws IOException {
        folder.tidyUp();

        assertThat(folder.list()).isEmpty();
        assertThat(folder.root()).doesNotExist();
    }

    private void assertRefused(byte[] content, String what) throws IOException {
        var file = Files.write(root.resolve("damaged"), content);
        assertThatThrownBy(() -> SnapshotFolder.find(file, STATE)).as(what).isInstanceOf(SnapshotRefused.class);
    }

    private static NetworkImage image() {
        return new RandomImage(RandomNetworks.of(1)).image();
    }

    /** One of everything. */
    private static NetworkImage smallImage() {
        var things = new ThingsBuilder(
                List.of(new RegionRow("10", "甲省", List.of())),
                List.of(new ProductRow("laser", "激光器", List.of("laser"), List.of())),
                List.of(new AllianceRow("a", "联盟", List.of("chain"), List.of("10"))));
        things.add(new EnterpriseRow("e1", "示例一", List.of("10"), 1.0, 0.5, 2L, List.of("瞪羚"), true));
        var links = things.numbered();
        links.makes(links.enterprise("e1"), links.product("laser"), 0.5);
        links.buys(links.enterprise("e1"), links.product("laser"), 100);
        links.supplies(links.enterprise("e1"), links.enterprise("e1"), links.product("laser"), 10);
        links.belongs(links.enterprise("e1"), links.alliance("a"), true);
        return links.image();
    }

    private static NetworkImage imageOf(List<EnterpriseRow> rows) {
        var things = new ThingsBuilder(List.of(), List.of(), List.of());
        rows.forEach(things::add);
        return things.numbered().image();
    }
}
