package io.liantu.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.liantu.chain.ProductId;
import io.liantu.intake.Intake;
import io.liantu.intake.SampleGraph;
import io.liantu.neo4j.CypherFile;
import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.LocalNeo4jForTests;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Products are compared by what their names mean, which is kept in the graph, on the sample. */
@LiantuTest(properties = {"liantu.likeness.meaning=true", "liantu.likeness.check=1h"})
class LikenessOnTheSampleTests {

    private static final ProductId FIBER_LASER = new ProductId("fiber-laser");

    @Autowired
    private ProductLikeness likeness;

    @Autowired
    private VectorRenewal renewal;

    @Autowired
    private LikenessFiles files;

    @Autowired
    private Neo4jClient neo4j;

    @BeforeAll
    static void loadTheSample(@Autowired Intake intake, @Autowired Neo4jClient neo4j) {
        SampleGraph.load(intake, neo4j);
    }

    @AfterAll
    static void leaveNoVectors() {
        LocalNeo4jForTests.wipe();
    }

    @BeforeEach
    void knowEveryMeaning() {
        renewal.renew();
    }

    @Test
    void knowWhatEveryProductMeans() {
        var index = likeness.index();

        assertThat(index.products()).hasSize(194).allMatch(names -> index.knowsMeaningOf(names.id()));
        assertThat(files.listOutdated("", 10)).isEmpty();
        assertThat(renewal.renew()).isZero();
    }

    @Test
    void makeTheTextInTheGraphAsInMemory() {
        var texts = neo4j.query(
                        CypherFile.of("likeness/outdated-vectors.cypher").text())
                .bindAll(Map.of("model", "another", "after", "", "most", 1000))
                .fetch()
                .all();

        assertThat(texts)
                .extracting(row -> row.get("text"))
                .isEqualTo(likeness.index().products().stream()
                        .map(ProductNames::text)
                        .toList());
    }

    @Test
    void findTheSameThroughTheIndexesOfTheGraphAsByLookingAtAll() {
        var index = likeness.index();
        for (var names : index.products()) {
            assertThat(likeness.likeTo(names.id(), 5))
                    .extracting(like -> like.product().id())
                    .containsExactlyElementsOf(ids(index.likest(names.id(), 5)));
        }
    }

    @Test
    void tellNothingOfTheStampOfTheNetwork() {
        var before = stamp();
        rename("泵源");
        renewal.renew();
        rename("光纤耦合泵浦源");

        assertThat(renewal.renew()).isOne();
        assertThat(stamp()).isEqualTo(before);
    }

    @Test
    void readAgainWhatARenamedProductMeans() {
        var before = likeness.index();
        assertThat(likeness.index()).isSameAs(before);
        rename("猪肉");

        assertThat(renewal.renew()).isOne();

        var after = likeness.index();
        var pump = new ProductId("pump-source");
        assertThat(after).isNotSameAs(before);
        assertThat(Objects.requireNonNull(after.likeness(pump, FIBER_LASER).byMeaning()))
                .isLessThan(Objects.requireNonNull(
                        before.likeness(pump, FIBER_LASER).byMeaning()));
        rename("光纤耦合泵浦源");
        assertThat(renewal.renew()).isOne();
        assertThat(likeness.index().likeness(pump, FIBER_LASER)).isEqualTo(before.likeness(pump, FIBER_LASER));
    }

    /** The figures in the Javadoc of {@link Likeness}. */
    @Test
    void callMostPairsUnlike() {
        var index = likeness.index();
        var ids = index.products().stream().map(ProductNames::id).toList();
        var meanings = ids.stream()
                .flatMap(one -> ids.stream()
                        .filter(other -> other.compareTo(one) > 0)
                        .map(other -> Objects.requireNonNull(
                                index.likeness(one, other).byMeaning())))
                .sorted()
                .toList();

        assertThat(at(meanings, 0.5)).isCloseTo(0.01, within(0.03));
        assertThat(at(meanings, 0.95)).isCloseTo(0.32, within(0.05));
        assertThat(at(meanings, 0.99)).isCloseTo(0.48, within(0.05));
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) (share * (sorted.size() - 1)));
    }

    @Test
    void findLasersLikeALaser() {
        assertThat(likeness.likeTo(FIBER_LASER, 3))
                .hasSize(3)
                .allSatisfy(like -> assertThat(like.product().name()).endsWith("激光器"));
        assertThat(likeness.answerFor(FIBER_LASER, 1).meaning()).isEqualTo(MeaningUse.USED);
    }

    private void rename(String name) {
        run("test/rename-product.cypher", Map.of("product", "pump-source", "name", name));
    }

    private List<Map<String, Object>> stamp() {
        return run("network/stamp.cypher", Map.of());
    }

    private List<Map<String, Object>> run(String file, Map<String, Object> parameters) {
        Collection<Map<String, Object>> rows = neo4j.query(CypherFile.of(file).text())
                .bindAll(parameters)
                .fetch()
                .all();
        return List.copyOf(rows);
    }

    private static List<ProductId> ids(List<LikeProduct> some) {
        return some.stream().map(like -> like.product().id()).toList();
    }
}
