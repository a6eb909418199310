package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ImportTurnTests {

    private final ImportTurn turn = new ImportTurn();

    @Test
    void refusesASecondImport() {
        var refused = turn.now(() -> assertThatThrownBy(() -> turn.now(() -> "written")));

        refused.isInstanceOfSatisfying(
                ImportRunning.class, problem -> assertThat(problem.kind()).isEqualTo(ImportRunning.Kind.CONFLICT));
    }

    @Test
    void isFreeAgainAfterAnImportThatFailed() {
        assertThatThrownBy(() -> turn.now(() -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(turn.now(() -> "written")).isEqualTo("written");
    }

    @Test
    void letsAnImportWaitForAnother() {
        var begun = new CountDownLatch(1);
        var waiting = turn.now(() -> {
            var other = CompletableFuture.supplyAsync(() -> {
                begun.countDown();
                return turn.afterOthers(() -> "written");
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
