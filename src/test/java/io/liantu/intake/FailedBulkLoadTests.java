package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liantu.neo4j.OfflineLoad;
import io.liantu.network.BulkNetwork;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.GraphDatabase;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/** A bulk load that fails after it has replaced the store. */
@Tag("processes")
class FailedBulkLoadTests {

    @TempDir
    private Path data;

    @TempDir
    private Path folder;

    private ConfigurableApplicationContext application = new GenericApplicationContext();

    @AfterEach
    void end() {
        application.close();
    }

    @Test
    void leavesTheBundledDataToTheNextStart() throws IOException {
        new Exchange(folder).with("enterprises.csv", "id,name", "x,示例真实");
        start();
        var bundled = picture();

        assertThatThrownBy(() -> bulkThatCannotReadNames().read(folder, "", IntakeProgress.SILENT))
                .isInstanceOf(IllegalStateException.class);
        assertThat(picture().containsAll(bundled)).isFalse();
        application.close();
        start();

        var added = picture();
        assertThat(added).containsAll(bundled);
        added.removeAll(bundled);
        assertThat(added).singleElement().asString().contains("id=x", "示例真实");
    }

    /** As when the graph goes away after its store was replaced. */
    private BulkIntake bulkThatCannotReadNames() {
        var gone = GraphDatabase.driver("bolt://localhost:1");
        gone.close();
        var broken = new Intake(
                new GraphNames(Neo4jClient.create(gone)),
                application.getBean(KnownThings.class),
                application.getBean(IntoGraph.Factory.class),
                application.getBean(ImportTurn.class),
                application.getBean(Comparing.class),
                application.getBean(IntakeSettings.class));
        return new BulkIntake(
                broken,
                application.getBean(OfflineLoad.class),
                application.getBeanProvider(SampleData.class),
                application.getBean(BulkRecord.class),
                application.getBean(ImportContent.class),
                application.getBean(ImportTurn.class),
                application.getBean(BulkNetwork.class),
                application.getBean(IntakeSettings.class));
    }

    private Set<String> picture() {
        return new HashSet<>(BulkReports.picture(application.getBean(Neo4jClient.class)));
    }

    private void start() {
        application = OwnApplication.start(data, true);
    }
}
