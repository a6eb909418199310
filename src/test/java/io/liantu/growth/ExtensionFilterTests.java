package io.liantu.growth;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.chain.Product;
import io.liantu.chain.ProductId;
import io.liantu.enterprise.Enterprise;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.network.LocalMaker;
import io.liantu.strategic.StrategicList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExtensionFilterTests {

    private static final Product LASER = new Product(new ProductId("laser"), "激光器");
    private static final Product LENS = new Product(new ProductId("lens"), "透镜");
    private static final StrategicList LIST = new StrategicList("demo", "示例", "虚构", Set.of("激光器"), Set.of());

    @Test
    void wantsEverythingWhereNothingIsAskedFor() {
        assertThat(ExtensionFilter.NONE.keeps(LENS, List.of())).isTrue();
        assertThat(new ExtensionFilter(List.of(" ", ""), null)).isEqualTo(ExtensionFilter.NONE);
        assertThat(ExtensionFilter.NONE.isNone()).isTrue();
        assertThat(new ExtensionFilter(List.of(), LIST).isNone()).isFalse();
        assertThat(new ExtensionFilter(List.of("小巨人"), null).isNone()).isFalse();
    }

    @Test
    void wantsSomebodyNearWithOneOfTheHonours() {
        var filter = new ExtensionFilter(List.of("小巨人", "单项冠军"), null);

        assertThat(filter.keeps(LENS, near("", "国家级专精特新“小巨人”企业"))).isTrue();
        assertThat(filter.keeps(LENS, near("省级制造业单项冠军"))).isTrue();
        assertThat(filter.keeps(LENS, near("高新技术企业"))).isFalse();
        assertThat(filter.keeps(LENS, near())).isFalse();
    }

    @Test
    void saysWhereNobodyCanSay() {
        var filter = new ExtensionFilter(List.of("小巨人"), null);

        assertThat(filter.keeps(LENS, near("", null))).isFalse();
        assertThat(filter.mayKeep(LENS, near("", null))).isTrue();
        assertThat(filter.mayKeep(LENS, near("高新技术企业"))).isFalse();
        assertThat(filter.mayKeep(LENS, near("小巨人", null))).isFalse();
        assertThat(ExtensionFilter.NONE.mayKeep(LENS, near((String) null))).isFalse();
    }

    @Test
    void wantsWhatIsOnTheListAndOfWhatIsNotNothingCanBeSaid() {
        var filter = new ExtensionFilter(List.of("小巨人"), LIST);

        assertThat(filter.keeps(LASER, near("小巨人"))).isTrue();
        assertThat(filter.keeps(LENS, near("小巨人"))).isFalse();
        assertThat(filter.keeps(LASER, near("高新技术企业"))).isFalse();
        assertThat(filter.mayKeep(LASER, near((String) null))).isTrue();
        assertThat(filter.mayKeep(LENS, near((String) null))).isFalse();
    }

    /** One maker for each honour: an empty one for none, null where nobody knows. */
    private static List<LocalMaker> near(@Nullable String... honours) {
        return Stream.of(honours)
                .map(honour -> new LocalMaker(
                        LENS.id(),
                        new Enterprise(
                                new EnterpriseId("e"),
                                "示例",
                                null,
                                null,
                                null,
                                null,
                                honour == null ? null : honour.isEmpty() ? List.of() : List.of(honour),
                                true),
                        null,
                        null,
                        0))
                .toList();
    }
}
