package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.OfflineLoad;
import io.liantu.neo4j.OfflineLoadRefused;
import io.liantu.shared.DomainProblem;
import io.liantu.synthetic.EnterpriseCount;
import io.liantu.synthetic.SyntheticFolder;
import io.liantu.synthetic.SyntheticNetwork;
import io.liantu.synthetic.SyntheticProgress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.GraphDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/** A bulk load gives the same graph and the same report as the ordinary import, into a Neo4j of its own. */
@LiantuTest
@Tag("processes")
class BulkIntakeTests extends ImportFixture {

    private static final String MARK_OF_THE_SAMPLE = "labels=[SampleLoad]";

    @TempDir
    private Path data;

    private ConfigurableApplicationContext application = new GenericApplicationContext();

    @AfterEach
    void end() {
        application.close();
    }

    @Test
    void loadsTheBundledDataAndAGeneratedNetwork() {
        SampleGraph.load(intake, neo4j);
        var network = new SyntheticNetwork(new EnterpriseCount(300), 5);
        SyntheticFolder.write(network, folder, SyntheticProgress.SILENT);
        var ordinary = read();

        start(true);
        var bulk = bulk();

        assertSameReport(bulk, ordinary);
        assertThat(bulk.issues()).isEmpty();
        assertThat(picture(application.getBean(Neo4jClient.class))).isEqualTo(picture(neo4j));
        assertThat(application
                        .getBean(Intake.class)
                        .write(folder, IntakeProgress.SILENT)
                        .tally()
                        .added())
                .isZero();
        refusesAGraphThatHoldsMoreThanTheBundledData();
    }

    @Test
    void leavesWhateverIsDoubtfulToTheOrdinaryImport() throws IOException {
        new AwkwardExchange(1).writeTo(exchange);

        assertThatBothWaysAreTheSame();
    }

    @Test
    void theNextStartLoadsWhatAFailureLeftOfTheBundledData() throws IOException {
        exchange.with("enterprises.csv", "id,name", "x,示例真实");
        SampleGraph.load(intake, neo4j);
        read();

        start(true);
        assertThatThrownBy(() -> bulkThatCannotReadNames().read(folder, "", IntakeProgress.SILENT))
                .isInstanceOf(IllegalStateException.class);
        application.close();
        start(true);

        var whole = new HashSet<>(picture(neo4j));
        var loaded = new HashSet<>(picture(application.getBean(Neo4jClient.class)));
        assertThat(loaded).hasSameSizeAs(whole);
        loaded.removeAll(whole);
        assertThat(loaded).isEmpty();
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
                application.getBean(IntakeSettings.class));
    }

    private void refusesAGraphThatHoldsMoreThanTheBundledData() {
        var before = picture(application.getBean(Neo4jClient.class));

        assertThatThrownBy(this::bulk)
                .isInstanceOfSatisfying(
                        DomainProblem.class,
                        problem -> assertThat(problem.key()).isEqualTo("offline.not-empty"));
        assertThat(picture(application.getBean(Neo4jClient.class))).isEqualTo(before);
        assertThat(data.resolve("bulk")).doesNotExist();
        assertThat(data.resolve("bulk-load")).doesNotExist();
    }

    @Test
    void refusesANeo4jOfSomebodyElse(@Autowired BulkIntake bulk) throws IOException {
        EverySheet.writeTo(exchange);

        assertThatThrownBy(() -> bulk.read(folder, "", IntakeProgress.SILENT)).isInstanceOf(OfflineLoadRefused.class);
    }

    private void assertThatBothWaysAreTheSame() {
        var ordinary = read();
        start(false);
        var bulk = bulk();

        assertSameReport(bulk, ordinary);
        assertThat(picture(application.getBean(Neo4jClient.class))).isEqualTo(picture(neo4j));
    }

    private static void assertSameReport(IntakeReport bulk, IntakeReport ordinary) {
        assertThat(sorted(bulk.issues())).containsExactlyElementsOf(sorted(ordinary.issues()));
        assertThat(bulk.issueCounts()).isEqualTo(ordinary.issueCounts());
        assertThat(bulk.sheets())
                .extracting(SheetReport::sheet, SheetReport::place, SheetReport::read, SheetReport::refused)
                .isEqualTo(ordinary.sheets().stream()
                        .map(sheet -> tuple(sheet.sheet(), sheet.place(), sheet.read(), sheet.refused()))
                        .toList());
    }

    /** Likely candidates are ranked by how rare their words are in the whole graph, which holds more after a bulk load. */
    private static List<String> sorted(List<RowIssue> issues) {
        return issues.stream()
                .map(issue -> issue.kind().code().contains("Unknown") ? withoutSuggestions(issue) : issue)
                .map(RowIssue::toString)
                .sorted()
                .toList();
    }

    private static RowIssue withoutSuggestions(RowIssue issue) {
        return new RowIssue(
                issue.severity(), issue.kind(), issue.place(), issue.line(), issue.column(), issue.value(), List.of());
    }

    private static List<String> picture(Neo4jClient neo4j) {
        return GraphPicture.of(neo4j).lines().stream()
                .filter(line -> !line.contains(MARK_OF_THE_SAMPLE))
                .toList();
    }

    private IntakeReport bulk() {
        return application.getBean(BulkIntake.class).read(folder, "", IntakeProgress.SILENT);
    }

    private void start(boolean sample) {
        application = OwnApplication.start(data, sample);
    }
}
