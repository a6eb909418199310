package io.liantu.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.liantu.enterprise.EnterpriseId;
import io.liantu.intake.Intake;
import io.liantu.intake.SampleGraph;
import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.LocalNeo4jForTests;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** What happens where several do something at once. */
@LiantuTest
class ListsInTheGraphTests {

    private final Demands demands;
    private final Projects projects;

    @Autowired
    ListsInTheGraphTests(Demands demands, Projects projects) {
        this.demands = demands;
        this.projects = projects;
    }

    @BeforeAll
    static void loadTheSample(@Autowired Intake intake, @Autowired Neo4jClient neo4j) {
        SampleGraph.load(intake, neo4j);
    }

    /** The next test that needs the sample finds it as it was. */
    @AfterAll
    static void leaveNothingBehind() {
        LocalNeo4jForTests.wipe();
    }

    @RepeatedTest(5)
    void letsOneOfTwoCloseOutWhoDoSoAtOnce() throws Exception {
        var id = published();

        var told = atOnce(
                () -> demands.closeOut(id, null, new By("甲", "合同 1 号")),
                () -> demands.closeOut(id, null, new By("乙", "合同 2 号")));

        assertThat(told).containsOnlyOnce("done").hasSize(2);
        assertThat(told).filteredOn(one -> !one.equals("done")).first().isIn("ChangedMeanwhile", "NotInThatState");
        assertThat(demands.historyOf(id)).hasSize(3);
        var closeOut = demands.get(id).item().standing().closeOut();
        assertThat(closeOut).isNotNull();
        assertThat(demands.historyOf(id).get(0).text())
                .isEqualTo(Objects.requireNonNull(closeOut).evidence());
    }

    @RepeatedTest(5)
    void makesOneProjectOfAMatchThatTwoConfirmAtOnce() throws Exception {
        var id = published();
        Callable<KnownProject> confirming =
                () -> projects.confirm(id, new ResourceId("demo-resource-14"), null, null, By.NOBODY);

        var told = atOnce(confirming, confirming);

        assertThat(told).containsOnlyOnce("done").hasSize(2);
        assertThat(projects.of(id)).hasSize(1);
        assertThat(demands.get(id).item().standing().state()).isEqualTo(ItemState.MATCHED);
    }

    @RepeatedTest(5)
    void opensADemandAgainWhoseLastTwoProjectsAreDroppedAtOnce() throws Exception {
        var id = published();
        var first = confirmed(id, "demo-resource-14");
        var second = confirmed(id, "demo-resource-17");

        var told = atOnce(
                () -> projects.drop(first, null, new By("甲", "谈不拢")),
                () -> projects.drop(second, null, new By("乙", "谈不拢")));

        assertThat(told).containsExactly("done", "done");
        assertThat(stateOf(id)).isEqualTo(ItemState.PUBLISHED);
    }

    @RepeatedTest(5)
    void closesOutADemandWhoseLastTwoProjectsAreClosedOutAtOnce() throws Exception {
        var id = published();
        var first = delivered(id, "demo-resource-14");
        var second = delivered(id, "demo-resource-17");

        var told = atOnce(
                () -> projects.closeOut(first, null, new By("甲", "合同 1 号")),
                () -> projects.closeOut(second, null, new By("乙", "合同 2 号")));

        assertThat(told).containsExactly("done", "done");
        assertThat(stateOf(id)).isEqualTo(ItemState.CLOSED_OUT);
    }

    @RepeatedTest(5)
    void keepsADemandMatchedThatIsConfirmedWhileItsLastProjectIsDropped() throws Exception {
        var id = published();
        var last = confirmed(id, "demo-resource-14");

        var told = atOnce(() -> projects.drop(last, null, new By("甲", "谈不拢")), () -> confirmed(id, "demo-resource-17"));

        assertThat(told).containsExactly("done", "done");
        assertThat(stateOf(id)).isEqualTo(ItemState.MATCHED);
    }

    @Test
    void keepsNothingOfAProjectWhoseDemandIsNotOpen() {
        var id = published();
        demands.withdraw(id, null, By.NOBODY);

        assertThatExceptionOfType(NotInThatState.class)
                .isThrownBy(() -> projects.confirm(id, new ResourceId("demo-resource-14"), null, null, By.NOBODY));
        assertThat(projects.of(id)).isEmpty();
    }

    private ItemState stateOf(DemandId id) {
        return demands.get(id).item().standing().state();
    }

    private ProjectId confirmed(DemandId id, String resource) {
        return projects.confirm(id, new ResourceId(resource), null, null, By.NOBODY)
                .project()
                .id();
    }

    private ProjectId delivered(DemandId id, String resource) {
        var project = confirmed(id, resource);
        for (var later : List.of(ProjectState.IN_TALKS, ProjectState.AGREED, ProjectState.DELIVERED)) {
            projects.advance(project, later, null, null, By.NOBODY);
        }
        return project;
    }

    private DemandId published() {
        var what = new Particulars(
                new EnterpriseId("demo-0025"), ItemKind.FINANCE, null, "周转", 1e6, LocalDate.of(2026, 11, 30), null);
        var id = demands.write(null, what, false, null, By.NOBODY).item().id();
        return demands.publish(id, null, By.NOBODY).item().id();
    }

    private static List<String> atOnce(Callable<?> one, Callable<?> other) throws Exception {
        var barrier = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var first = threads.submit(() -> told(barrier, one));
            var second = threads.submit(() -> told(barrier, other));
            return List.of(first.get(), second.get());
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static String told(CyclicBarrier barrier, Callable<?> doing) throws Exception {
        barrier.await();
        try {
            doing.call();
            return "done";
        } catch (ChangedMeanwhile | NotInThatState | ProjectConflict refused) {
            return refused.getClass().getSimpleName();
        }
    }
}
