package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.LocalNeo4jForTests;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LiantuTest
class ImportsTests {

    private final ExecutorService people = Executors.newFixedThreadPool(2);

    @Autowired
    Imports imports;

    @Autowired
    ImportTurn turn;

    @BeforeEach
    void startEmpty() {
        LocalNeo4jForTests.wipe();
    }

    @AfterEach
    void end() {
        people.shutdownNow();
    }

    @RepeatedTest(3)
    void isEitherConfirmedOrDiscardedWhenTwoDecideAtOnce() throws Exception {
        var id = checked().id();

        var phases = atOnce(() -> imports.confirm(id), () -> imports.discard(id));

        assertThat(phases).as("decisions that counted").hasSize(1);
        await().until(() -> imports.get(id).phase().rests());
        assertThat(imports.get(id).phase())
                .isEqualTo(phases.get(0) == ImportPhase.DISCARDED ? ImportPhase.DISCARDED : ImportPhase.DONE);
    }

    @RepeatedTest(3)
    void isConfirmedOnce() throws Exception {
        var id = checked().id();

        assertThat(atOnce(() -> imports.confirm(id), () -> imports.confirm(id))).hasSize(1);

        await().until(() -> imports.get(id).phase() == ImportPhase.DONE);
    }

    @Test
    void isCheckedWhileOthersWaitToWrite() {
        var one = checked().id();
        var other = checked().id();
        turn.now(new ImportId("somebody-else"), () -> {
            imports.confirm(one);
            imports.confirm(other);

            return checked();
        });

        await().until(() -> imports.get(one).phase() == ImportPhase.DONE);
        await().until(() -> imports.get(other).phase() == ImportPhase.DONE);
    }

    private Import checked() {
        var content = new ByteArrayInputStream("id,name\ns1,一\n".getBytes(StandardCharsets.UTF_8));
        var id = imports.receive("sources.csv", content, "").id();
        await().atMost(Duration.ofSeconds(20)).until(() -> imports.get(id).phase() == ImportPhase.CHECKED);
        return imports.get(id);
    }

    /** The phases that those came to who were let. */
    private List<ImportPhase> atOnce(Callable<Import> one, Callable<Import> other) throws Exception {
        var start = new CyclicBarrier(2);
        var decisions = people.invokeAll(List.of(after(start, one), after(start, other)));
        return decisions.stream().flatMap(found -> phaseOf(found).stream()).toList();
    }

    private static Callable<Import> after(CyclicBarrier start, Callable<Import> decision) {
        return () -> {
            start.await();
            return decision.call();
        };
    }

    private static List<ImportPhase> phaseOf(Future<Import> decision) {
        try {
            return List.of(decision.get().phase());
        } catch (ExecutionException e) {
            assertThat(e.getCause()).isInstanceOf(NotInThatPhase.class);
            return List.of();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
