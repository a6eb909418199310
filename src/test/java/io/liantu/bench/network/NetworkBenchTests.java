package io.liantu.bench.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liantu.synthetic.EnterpriseCount;
import io.liantu.synthetic.SyntheticNetwork;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkBenchTests {

    private static final EnterpriseCount FEW = new EnterpriseCount(10_000);
    private static final int QUESTIONS = 40;

    @TempDir
    private Path folder;

    private final NetworkData data = new NetworkData(new SyntheticNetwork(FEW, 7));

    @Test
    void comparesTheArraysWithThoseThatNeedNoServer() {
        var heard = new ArrayList<String>();

        var figures = NetworkBench.run(plan(Peer.JGRAPHT), folder, heard::add);

        assertThat(figures.engines())
                .extracting(EngineFigures::title)
                .containsExactly(
                        "liantu, inner loop",
                        "liantu, inner loop after changes",
                        "liantu, whole call",
                        "bare arrays",
                        "JGraphT");
        assertThat(figures.engines()).allSatisfy(engine -> {
            assertThat(engine.clock()).isEqualTo(Clock.CPU);
            assertThat(engine.coverage().samples()).isEqualTo(2 * QUESTIONS);
            assertThat(engine.candidates().median()).isPositive();
            assertThat(engine.candidates().p99())
                    .isGreaterThanOrEqualTo(engine.candidates().median());
            assertThat(engine.warmUpPasses()).isEqualTo(3);
            assertThat(engine.footprint().bytes()).isPositive();
        });
        assertThat(figures.engines().get(0).secondsFromFile()).isPositive();
        assertThat(folder).isEmptyDirectory();
        assertThat(figures.markdown())
                .contains("--enterprises 10000 --seed 7", "| liantu, inner loop | CPU |", "| bare arrays |");
        assertThat(heard).contains("jgrapht", "JGraphT");
    }

    @Test
    void noticesAnotherAnswer() throws IOException {
        var trial = new Trial(plan(), Questions.of(data, 7, QUESTIONS));
        var store = ImageStore.of(data, folder);
        var right = store.engines().get(0);
        trial.of(right, store);

        assertThatThrownBy(() -> trial.of(new Forgetful(right), store))
                .isInstanceOfSatisfying(
                        AnswersDiffer.class,
                        problem -> assertThat(problem.arguments())
                                .startsWith("forgetful", "liantu, inner loop")
                                .endsWith("-"));
    }

    @Test
    void asksTheSameOfTheSameNetwork() {
        var questions = Questions.of(data, 7, QUESTIONS);

        assertThat(questions)
                .isEqualTo(Questions.of(data, 7, QUESTIONS))
                .isNotEqualTo(Questions.of(data, 8, QUESTIONS));
        assertThat(questions.coverage()).hasSize(QUESTIONS);
        assertThat(questions.candidates()).hasSize(QUESTIONS);
    }

    private static NetworkPlan plan(Peer... peers) {
        return new NetworkPlan(FEW, 7, List.of(peers), QUESTIONS, 3, Duration.ofMinutes(1), 2, Duration.ofMinutes(1));
    }

    /** Leaves out the last line of every answer that has several. */
    private record Forgetful(Engine engine) implements Engine {

        @Override
        public String title() {
            return "forgetful";
        }

        @Override
        public Supplier<List<Row>> coverage(Question question) {
            return engine.coverage(question);
        }

        @Override
        public Supplier<List<Row>> candidates(Question question) {
            var rows = engine.candidates(question).get();
            return () -> rows.subList(0, Math.max(1, rows.size() - 1));
        }
    }
}
