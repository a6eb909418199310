package io.liantu.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void finishesAfterEveryRenaming() throws IOException {
        load.mark(BulkFolder.Step.READY);
        Files.createDirectories(root.resolve("replaced"));
        Files.move(root.resolve("data/databases/neo4j"), root.resolve("replaced/databases"));
        assertThat(root.resolve("data/databases/neo4j")).doesNotExist();

        tidyUp(Role.SERVER);

        assertThat(stored("databases")).isEqualTo(stored("transactions")).isEqualTo("new");
        assertThat(root.resolve("replaced/databases/store")).hasContent("old");
        assertThat(root.resolve("replaced/transactions/store")).hasContent("old");
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
