package io.liantu.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.ApplicationContext;

/** What an application keeps for its next start. */
public final class KeptSnapshot {

    private KeptSnapshot() {}

    /**
     * Makes sure that it is what would be read from Neo4j, to the last byte.
     *
     * @param kept the folder that has it
     * @param other an empty folder
     */
    public static void assertIsThatOfTheGraph(ApplicationContext application, Path kept, Path other)
            throws IOException {
        var state = application.getBean(NetworkStamp.class).read();
        var image = application.getBean(ImageLoader.class).load(state, ReadProgress.SILENT);
        var wanted = new SnapshotFolder(other).write(image, state);

        var files = new SnapshotFolder(kept).list();

        assertThat(image.enterprises().count()).isPositive();
        assertThat(files).hasSize(1);
        assertThat(Files.mismatch(files.get(0), wanted)).isEqualTo(-1);
    }
}
