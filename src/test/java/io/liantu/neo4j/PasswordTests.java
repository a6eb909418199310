package io.liantu.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordTests {

    @TempDir
    private Path root;

    private DataFolder folder;

    @BeforeEach
    void createFolder() {
        folder = new DataFolder(root);
    }

    @Test
    void isMadeUpOnceAndKept() {
        var first = Password.keptIn(folder);

        assertThat(first.value()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(Password.keptIn(folder)).isEqualTo(first);
        assertThat(Password.findIn(folder)).contains(first);
    }

    @Test
    void isAnotherOneInEveryFolder() {
        var other = new DataFolder(root.resolve("other"));
        other.create();

        assertThat(Password.keptIn(folder)).isNotEqualTo(Password.keptIn(other));
    }

    @Test
    void isReadableByItsOwnerOnly() throws IOException {
        assumeTrue(root.getFileSystem().supportedFileAttributeViews().contains("posix"), "needs POSIX permissions");

        Password.keptIn(folder);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.password())))
                .isEqualTo("rw-------");
    }

    @Test
    void isMadeUpAgainWhenAStartWasCutShortBeforeItWasWritten() throws IOException {
        Files.createFile(folder.password());

        assertThat(Password.keptIn(folder).value()).isNotEmpty();
    }

    @Test
    void doesNotShowInLogs() {
        var password = Password.keptIn(folder);

        assertThat(password.toString()).doesNotContain(password.value());
    }
}
