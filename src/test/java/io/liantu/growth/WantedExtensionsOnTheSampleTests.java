package io.liantu.growth;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.chain.ChainId;
import io.liantu.chain.Product;
import io.liantu.growth.view.GrowthViews;
import io.liantu.intake.Intake;
import io.liantu.intake.SampleGraph;
import io.liantu.neo4j.LiantuTest;
import io.liantu.region.RegionCode;
import io.liantu.strategic.StrategicList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Extensions 延链 narrowed to some, on the sample. */
@LiantuTest
class WantedExtensionsOnTheSampleTests {

    private static final ChainId LASER = new ChainId("laser-equipment");
    private static final RegionCode ZONE = new RegionCode("370176");

    @Autowired
    private ChainExtending extending;

    @Autowired
    private GrowthViews views;

    @BeforeAll
    static void loadTheSample(@Autowired Intake intake, @Autowired Neo4jClient neo4j) {
        SampleGraph.load(intake, neo4j);
    }

    @Test
    void nameSomebodyWithTheHonourInTheSamplesTableAndCountTheRest() {
        var all = extending.extensionsOf(LASER, ZONE);
        var giants = narrowed(List.of("小巨人"), null);
        var holders = SampleTables.rows("enterprises")
                .filter(row -> row[12].contains("小巨人"))
                .map(row -> row[0])
                .collect(Collectors.toSet());

        assertThat(total(giants)).isPositive().isLessThan(total(all));
        assertThat(total(giants) + giants.leftOut()).isEqualTo(total(all));
        assertThat(giants.undecided()).isBetween(1, giants.leftOut());
        assertThat(listed(giants)
                        .filter(extension -> extension.localEnterprises().size() < 5))
                .isNotEmpty()
                .allMatch(extension -> extension.localEnterprises().stream()
                        .anyMatch(maker ->
                                holders.contains(maker.enterprise().id().value())));
        assertThat(all.leftOut() + all.undecided()).isZero();
    }

    @Test
    void areOnTheListThatIsAskedFor() {
        var some = listed(extending.extensionsOf(LASER, ZONE))
                .map(Extension::product)
                .limit(3)
                .collect(Collectors.toSet());
        var names = some.stream().map(Product::name).collect(Collectors.toSet());
        var answer = narrowed(List.of(), new StrategicList("demo", "虚构清单", "虚构", names, Set.of()));

        assertThat(listed(answer).map(Extension::product).collect(Collectors.toSet()))
                .isEqualTo(some);
        assertThat(total(answer)).isEqualTo((int) listed(answer).count());
    }

    @Test
    void sayInBothLanguagesWhatIsLeftOut() {
        var answer = narrowed(List.of("小巨人", "瞪羚"), new StrategicList("demo", "虚构清单", "虚构", Set.of(), Set.of()));

        assertThat(views.of(answer, Locale.ENGLISH).filter())
                .isEqualTo("Only proposals into which an enterprise here could grow that holds 小巨人、瞪羚 and on the list "
                        + "“虚构清单” (source: 虚构). " + answer.leftOut() + " are left out.");
        assertThat(views.of(answer, Locale.CHINESE).filter())
                .isEqualTo("仅列本地有小巨人、瞪羚企业可延伸、且列入“虚构清单”（来源：虚构）的产品；另有 " + answer.leftOut() + " 种未列出。");
        assertThat(views.of(narrowed(List.of("小巨人"), null), Locale.CHINESE).filter())
                .contains("因邻近企业资质不明，无从判断。");
        assertThat(views.of(extending.extensionsOf(LASER, ZONE), Locale.CHINESE).filter())
                .isNull();
    }

    private ExtensionAnswer narrowed(List<String> honours, @Nullable StrategicList list) {
        return extending.extensionsOf(LASER, ZONE, new ExtensionFilter(honours, list));
    }

    private static Stream<Extension> listed(ExtensionAnswer answer) {
        return Stream.concat(answer.upstream().stream(), answer.downstream().stream());
    }

    private static int total(ExtensionAnswer answer) {
        return answer.upstreamTotal() + answer.downstreamTotal();
    }
}
