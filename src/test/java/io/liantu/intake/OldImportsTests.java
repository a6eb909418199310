package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.liantu.intake.table.UnusableSource;
import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.LocalNeo4jForTests;
import io.liantu.shared.Explanation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LiantuTest
class OldImportsTests {

    private static final Path FOLDER = LocalNeo4jForTests.importFolder();
    private static final Duration SHORT_OF_KEPT = Duration.ofDays(29);
    private static final Duration LONGER_THAN_KEPT = Duration.ofDays(31);

    @Autowired
    Imports imports;

    @Autowired
    Importing importing;

    @Autowired
    ImportRecords records;

    @Autowired
    ImportReports reports;

    @Autowired
    IntakeSettings settings;

    @BeforeEach
    void startEmpty() {
        LocalNeo4jForTests.wipe();
    }

    @Test
    void keepsWhatIsNotOld() {
        var checked = received("sources.csv", "id,name\ns1,一\n", ImportPhase.CHECKED);
        var done = done();

        removeAfter(SHORT_OF_KEPT);

        assertThat(List.of(folder(checked), folder(done))).allMatch(Files::exists);
        assertThat(imports.get(checked).phase()).isEqualTo(ImportPhase.CHECKED);
    }

    @Test
    void removesFilesAndReportsButNotTheRecord() {
        var done = done();
        var failed = received("notes.csv", "a,b\n1,2\n", ImportPhase.FAILED);

        removeAfter(LONGER_THAN_KEPT);

        assertThat(List.of(folder(done), folder(failed))).noneMatch(Files::exists);
        assertThat(imports.get(done).phase()).isEqualTo(ImportPhase.DONE);
        assertThat(imports.findReport(done)).isEmpty();
        assertThatThrownBy(() -> importing.write(failed, IntakeProgress.SILENT)).isInstanceOf(UnusableSource.class);
    }

    @Test
    void discardsWhatNobodyConfirmedForSoLong() {
        var checked = received("sources.csv", "id,name\ns1,一\n", ImportPhase.CHECKED);

        removeAfter(LONGER_THAN_KEPT);

        assertThat(imports.get(checked).phase()).isEqualTo(ImportPhase.DISCARDED);
        assertThat(folder(checked)).doesNotExist();
    }

    @Test
    void leavesAloneWhatGoesOn() {
        var checking = ImportId.next();
        importing.begin(checking, reports.keepUpload(checking, "sources.csv", content("id,name\n")), "");

        removeAfter(LONGER_THAN_KEPT);

        assertThat(folder(checking)).exists();
    }

    @Test
    void removesTheOthersWhenOneCannotBeRemoved() throws IOException {
        var stuck = new ImportId("20200101-000000-00aa");
        Files.createDirectories(folder(stuck));
        var unknown = Files.createDirectories(FOLDER.resolve("20200101-000000-00ab"));
        var fallible = new ImportReports(settings) {
            @Override
            void forgetUpload(ImportId id) {
                if (id.equals(stuck)) {
                    throw new UncheckedIOException(new IOException("busy"));
                }
                super.forgetUpload(id);
            }
        };

        removeAfter(LONGER_THAN_KEPT, fallible);

        assertThat(folder(stuck)).exists();
        assertThat(unknown).doesNotExist();
    }

    @Test
    void offersNothingToResumeWhoseFilesAreGone() {
        var id = ImportId.next();
        importing.begin(id, reports.keepUpload(id, "sources.csv", content("id,name\n")), "");
        records.rememberContent(id, "some");
        records.fail(id, Explanation.of("intake.failed", "lost"));
        assertThat(imports.latestToResume().id()).isEqualTo(id);

        removeAfter(LONGER_THAN_KEPT);

        assertThatThrownBy(imports::latestToResume).isInstanceOf(NothingToResume.class);
    }

    @Test
    void removesWhatNoRecordKnowsAndNothingElse() throws IOException {
        var unknown = Files.createDirectories(FOLDER.resolve("20200101-000000-0abc"));
        var other = Files.createDirectories(FOLDER.resolve("notes"));

        removeAfter(LONGER_THAN_KEPT);

        assertThat(unknown).doesNotExist();
        assertThat(other).exists();
    }

    private void removeAfter(Duration time) {
        removeAfter(time, reports);
    }

    private void removeAfter(Duration time, ImportReports reports) {
        var later = Clock.fixed(Instant.now().plus(time), ZoneOffset.UTC);
        new OldImports(records, reports, settings, later).remove();
    }

    private ImportId done() {
        var id = received("sources.csv", "id,name\ns2,二\n", ImportPhase.CHECKED);
        imports.confirm(id);
        await().until(() -> imports.get(id).phase() == ImportPhase.DONE);
        return id;
    }

    private ImportId received(String name, String content, ImportPhase phase) {
        var id = imports.receive(name, content(content), "").id();
        await().atMost(Duration.ofSeconds(20)).until(() -> imports.get(id).phase() == phase);
        return id;
    }

    private static ByteArrayInputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Path folder(ImportId id) {
        return FOLDER.resolve(id.value());
    }
}
