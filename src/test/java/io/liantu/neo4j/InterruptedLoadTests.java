package io.liantu.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.FileSystemUtils;

class InterruptedLoadTests {

    @TempDir
    private Path root;

    private BulkFolder load;

    @BeforeEach
    void beginALoadBesideAnOldStore() throws IOException {
        load = new BulkFolder(new DataFolder(root));
        store(root, "old");
        load.begin();
        store(load.home(), "new");
    }

    @Test
    void leavesTheOldStoreAloneWhenTheNewOneWasNotWhole() throws IOException {
        tidyUp(Role.SERVER);

        assertThat(stored("databases")).isEqualTo(stored("transactions")).isEqualTo("old");
        assertThat(load.folder()).doesNotExist();
    }

    @Test
    void finishesWhatWasBegunWithTheStoreReady() throws IOException {
        load.mark(BulkFolder.Step.READY);

        tidyUp(Role.SERVER);

        assertThat(stored("databases")).isEqualTo(stored("transactions")).isEqualTo("new");
        assertThat(root.resolve("replaced/databases/store")).hasContent("old");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void finishesAfterAnEndBetweenAnyTwoRenamings(int done) throws IOException {
        load.mark(BulkFolder.Step.READY);
        assertThatThrownBy(failingAfter(done, new SuddenEnd())::swap).isInstanceOf(SuddenEnd.class);

        tidyUp(Role.SERVER);

        assertThat(stored("databases")).isEqualTo(stored("transactions")).isEqualTo("new");
        assertThat(root.resolve("replaced/databases/store")).hasContent("old");
        assertThat(root.resolve("replaced/transactions/store")).hasContent("old");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void putsTheOldStoreBackWhenARenamingFails(int done) throws IOException {
        load.mark(BulkFolder.Step.READY);
        var failing = failingAfter(done, new IOException("the disk says no"));

        assertThatThrownBy(failing::swap).hasMessage("the disk says no");
        assertThat(stored("databases")).isEqualTo(stored("transactions")).isEqualTo("old");
        assertThat(failing.isSettled()).isTrue();
        tidyUp(Role.SERVER);
        assertThat(stored("databases")).isEqualTo(stored("transactions")).isEqualTo("old");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void leavesNothingWhereNothingWasWhenARenamingFails(int done) throws IOException {
        FileSystemUtils.deleteRecursively(root.resolve("data"));
        load.mark(BulkFolder.Step.READY);

        assertThatThrownBy(failingAfter(done, new IOException("the disk says no"))::swap)
                .hasMessage("the disk says no");

        assertThat(root.resolve("data/databases/neo4j")).doesNotExist();
        assertThat(root.resolve("data/transactions/neo4j")).doesNotExist();
    }

    /** As when the process is killed. */
    private static final class SuddenEnd extends Error {

        private static final long serialVersionUID = 1L;
    }

    /** One renaming fails, those before and after it succeed. */
    private BulkFolder failingAfter(int done, Throwable failure) {
        var count = new AtomicInteger();
        return new BulkFolder(load.data(), (from, to) -> {
            if (count.getAndIncrement() == done) {
                throwing(failure);
            }
            Files.move(from, to);
        });
    }

    private static void throwing(Throwable failure) throws IOException {
        if (failure instanceof IOException problem) {
            throw problem;
        }
        throw (Error) failure;
    }

    @Test
    void keepsTheNewStoreWhenOnlyRowsAreMissing() throws IOException {
        load.swap();

        tidyUp(Role.SERVER);

        assertThat(stored("databases")).isEqualTo("new");
        assertThat(load.step()).isEmpty();
    }

    @Test
    void isToldOnceByACommand() throws IOException {
        assertThatThrownBy(() -> tidyUp(Role.COMMAND))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("nothing of it is in the graph");

        tidyUp(Role.COMMAND);

        assertThat(stored("databases")).isEqualTo("old");
    }

    private void tidyUp(Role role) {
        new InterruptedLoad(load, role).tidyUp();
    }

    private String stored(String part) throws IOException {
        return Files.readString(root.resolve("data").resolve(part).resolve("neo4j/store"));
    }

    private static void store(Path home, String content) throws IOException {
        for (var part : new String[] {"databases", "transactions"}) {
            var folder = home.resolve("data").resolve(part).resolve("neo4j");
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("store"), content);
        }
    }
}
