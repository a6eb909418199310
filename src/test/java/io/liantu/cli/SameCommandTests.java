package io.liantu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.intake.Intake;
import io.liantu.intake.IntakeProgress;
import io.liantu.intake.WhoIsWho;
import io.liantu.intake.identity.PairState;
import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.LocalNeo4jForTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@LiantuTest
class SameCommandTests {

    private static final String ROWS = """
            id,name
            e1,济南云岫激光有限公司
            e2,云岫激光
            e3,济南栎桥物流有限公司
            e4,栎桥物流（济南）有限公司
            """;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private WhoIsWho whoIsWho;

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void searchAmongFictionalEnterprises(@Autowired Intake intake) throws IOException {
        LocalNeo4jForTests.wipe();
        Files.writeString(folder.resolve("enterprises.csv"), ROWS);
        intake.write(folder, IntakeProgress.SILENT);
        terminal = new Terminal(application::getBean, Language.EN);
        assertThat(terminal.type("same", "search")).isZero();
        assertThat(terminal.out()).contains("Searched 3, merged 0");
    }

    @Test
    void listsPairsWithTheirReasons() {
        assertThat(terminal.type("same", "list")).isZero();
        assertThat(terminal.out()).contains(pair(), "云岫激光", "The same brand and trade");
    }

    @Test
    void confirmsAPairOnce() {
        var pair = pair();
        assertThat(terminal.type("same", "confirm", pair)).isZero();
        assertThat(terminal.out()).contains("confirmed");
        assertThat(terminal.type("same", "reject", pair)).isNotZero();
        assertThat(terminal.err()).contains("was decided before");
    }

    @Test
    void undoesAMerge() {
        assertThat(terminal.type("same", "undo", "e4")).isZero();
        assertThat(whoIsWho.listMerges(0, 9)).isEmpty();
        assertThat(terminal.type("same", "undo", "e4")).isEqualTo(ExitCode.NOT_FOUND.number());
    }

    @Test
    void asksForOneOfItsCommands() {
        assertThat(terminal.type("same")).isEqualTo(ExitCode.USAGE.number());
    }

    private String pair() {
        return whoIsWho.listPairs(PairState.OPEN, 0, 1).get(0).id();
    }
}
