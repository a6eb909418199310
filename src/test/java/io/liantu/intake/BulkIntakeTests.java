package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.OfflineLoadRefused;
import io.liantu.network.KeptSnapshot;
import io.liantu.shared.DomainProblem;
import io.liantu.synthetic.EnterpriseCount;
import io.liantu.synthetic.SyntheticFolder;
import io.liantu.synthetic.SyntheticNetwork;
import io.liantu.synthetic.SyntheticProgress;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/** A bulk load gives the same graph and the same report as the ordinary import, into a Neo4j of its own. */
@LiantuTest
@Tag("processes")
class BulkIntakeTests extends ImportFixture {

    @TempDir
    private Path data;

    @TempDir
    private Path other;

    private ConfigurableApplicationContext application = new GenericApplicationContext();

    @AfterEach
    void end() {
        application.close();
    }

    @Test
    void loadsTheBundledDataAndAGeneratedNetwork() throws IOException {
        SampleGraph.load(intake, neo4j);
        var network = new SyntheticNetwork(new EnterpriseCount(300), 5);
        SyntheticFolder.write(network, folder, SyntheticProgress.SILENT);
        var ordinary = read();

        start();
        var bulk = bulk();

        BulkReports.assertSame(bulk, ordinary);
        assertThat(bulk.issues()).isEmpty();
        assertThat(BulkReports.picture(application.getBean(Neo4jClient.class))).isEqualTo(BulkReports.picture(neo4j));
        KeptSnapshot.assertIsThatOfTheGraph(application, data.resolve("network"), other);
        assertThat(application
                        .getBean(Intake.class)
                        .write(folder, IntakeProgress.SILENT)
                        .tally()
                        .added())
                .isZero();
        refusesAGraphThatHoldsMoreThanTheBundledData();
    }

    private void refusesAGraphThatHoldsMoreThanTheBundledData() {
        var before = BulkReports.picture(application.getBean(Neo4jClient.class));

        assertThatThrownBy(this::bulk)
                .isInstanceOfSatisfying(
                        DomainProblem.class,
                        problem -> assertThat(problem.key()).isEqualTo("offline.not-empty"));
        assertThat(BulkReports.picture(application.getBean(Neo4jClient.class))).isEqualTo(before);
        assertThat(data.resolve("bulk")).doesNotExist();
        assertThat(data.resolve("bulk-load")).doesNotExist();
    }

    @Test
    void refusesANeo4jOfSomebodyElse(@Autowired BulkIntake bulk) throws IOException {
        EverySheet.writeTo(exchange);

        assertThatThrownBy(() -> bulk.read(folder, "", IntakeProgress.SILENT)).isInstanceOf(OfflineLoadRefused.class);
    }

    private IntakeReport bulk() {
        return application.getBean(BulkIntake.class).read(folder, "", IntakeProgress.SILENT);
    }

    private void start() {
        application = OwnApplication.start(data, true);
    }
}
