package io.liantu.intake;

import io.liantu.network.NetworkStamp;
import java.nio.file.Path;
import java.time.Duration;
import org.neo4j.driver.Driver;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.springframework.util.unit.DataSize;

/** What imports and exports are made of, without the rest of the application, for tests that it would slow down. */
final class IntakeBeans {

    private static final int BATCH_ROWS = 40;

    private IntakeBeans() {}

    /** Batches are small, so that there are many moments between them. */
    static AnnotationConfigApplicationContext on(Driver driver, Path reports) {
        return on(driver, reports, BATCH_ROWS);
    }

    static AnnotationConfigApplicationContext on(Driver driver, Path reports, int batchRows) {
        var beans = new AnnotationConfigApplicationContext();
        beans.registerBean(Neo4jClient.class, () -> Neo4jClient.create(driver));
        beans.registerBean(Neo4jTransactionManager.class, () -> new Neo4jTransactionManager(driver));
        beans.registerBean(IntakeSettings.class, () -> settings(reports, batchRows));
        beans.scan("io.liantu.intake.identity", "io.liantu.chain", "io.liantu.region");
        beans.register(
                IdentitySearch.class,
                Newcomers.class,
                Comparing.class,
                RetriedTransaction.class,
                GraphNames.class,
                KnownThings.class,
                GraphWriter.class,
                LinkAdder.class,
                NetworkStamp.class,
                NetworkChanges.class,
                LedgerBook.class,
                ImportTurn.class,
                IntoGraph.Factory.class,
                GraphHeaderMappings.class,
                Intake.class,
                ImportRecords.class,
                ImportReports.class,
                ImportPulse.class,
                ImportContent.class,
                Importing.class,
                ExportKeys.class,
                ExportReader.class,
                TakenOver.class,
                Exporting.class,
                RetractedPages.class,
                RetractionForecast.class,
                Retraction.class,
                Retiring.class);
        beans.refresh();
        return beans;
    }

    private static IntakeSettings settings(Path reports, int batchRows) {
        var archive = DataSize.ofMegabytes(1);
        return new IntakeSettings(
                reports, Duration.ofDays(1), batchRows, 1000, 1000, 10, 100, archive, archive, 100, 1000, 10000);
    }
}
