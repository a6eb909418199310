package io.liantu.intake;

import io.liantu.neo4j.LocalNeo4jForTests;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Imports of one folder into a graph that is empty at first. */
abstract class ImportFixture {

    @Autowired
    Intake intake;

    @Autowired
    Neo4jClient neo4j;

    @TempDir
    Path folder;

    Exchange exchange;

    @BeforeEach
    void startEmpty() {
        LocalNeo4jForTests.wipe();
        exchange = new Exchange(folder);
    }

    IntakeReport read() {
        return read("");
    }

    IntakeReport read(String file) {
        return intake.write(folder.resolve(file), IntakeProgress.SILENT);
    }
}
