package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.LocalNeo4jForTests;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@LiantuTest
class ImportTurnTests {

    private final ImportId first = new ImportId("first");
    private final ImportId second = new ImportId("second");

    @Autowired
    ImportTurn turn;

    @Autowired
    Neo4jClient neo4j;

    @Autowired
    RetriedTransaction transaction;

    /** It takes no turn back. */
    private static final class FallibleBook extends LedgerBook {

        FallibleBook(Neo4jClient neo4j) {
            super(neo4j);
        }

        @Override
        void giveBackTurn(ImportId id) {
            throw new IllegalStateException("down");
        }
    }

    @BeforeEach
    void startEmpty() {
        LocalNeo4jForTests.wipe();
    }

    @Test
    void refusesASecondImport() {
        var refused = turn.now(first, () -> assertThatThrownBy(() -> turn.now(second, () -> "written")));

        refused.isInstanceOfSatisfying(
                ImportRunning.class, problem -> assertThat(problem.kind()).isEqualTo(ImportRunning.Kind.CONFLICT));
    }

    @Test
    void isFreeAgainAfterAnImportThatFailed() {
        assertThatThrownBy(() -> turn.now(first, () -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(turn.now(first, () -> "written")).isEqualTo("written");
    }

    @Test
    void tellsWhatTheWorkCameToWhenItCannotBeGivenBack() {
        var fallible = new ImportTurn(new FallibleBook(neo4j), transaction);

        assertThat(fallible.now(first, () -> "written")).isEqualTo("written");
        assertThatThrownBy(() -> fallible.now(first, () -> {
                    throw new IllegalArgumentException("work");
                }))
                .hasMessage("work");
    }

    @Test
    void letsAnImportWaitForAnother() {
        var begun = new CountDownLatch(1);
        var waiting = turn.now(first, () -> {
            var other = CompletableFuture.supplyAsync(() -> {
                begun.countDown();
                return turn.afterOthers(second, () -> "written");
            });
            assertThat(reached(begun)).isTrue();
            assertThat(other).isNotDone();
            return other;
        });

        assertThat(waiting.join()).isEqualTo("written");
    }

    private static boolean reached(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
