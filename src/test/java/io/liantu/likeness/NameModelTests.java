package io.liantu.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.liantu.chain.ProductId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the model knows of names; its figures may differ a little from processor to processor. */
class NameModelTests {

    private static final NameModel MODEL = new NameModel();

    @Test
    void saysTheSameOfATextEachTime() {
        var once = MODEL.vectorOf("光纤激光器").numbers();
        MODEL.vectorOf("谐波减速器");

        assertThat(MODEL.vectorOf("光纤激光器").numbers()).isEqualTo(once).hasSize(NameVector.DIMENSIONS);
        assertThat(new NameModel().vectorOf("光纤激光器").numbers()).isEqualTo(once);
    }

    @ParameterizedTest
    @CsvSource({
        "激光器, 光纤激光器, 0.87",
        "减速器, 谐波减速器, 0.81",
        "光刻胶, 感光材料, 0.54",
        "锂电池, 动力电池, 0.75",
        "光刻胶, 猪肉, 0.28",
        "减速器, 牛奶, 0.22"
    })
    void knowsWhatIsAlike(String one, String other, double cosine) {
        assertThat(cosine(one, other)).isCloseTo(cosine, within(0.05));
    }

    @Test
    void makesAnIndexOfAList() {
        var index = LikenessIndex.of(
                List.of(
                        ProductNames.of(new ProductId("resist"), "光刻胶"),
                        ProductNames.of(new ProductId("pork"), "猪肉"),
                        ProductNames.of(new ProductId("material"), "感光材料")),
                MODEL);

        assertThat(index.likest(new ProductId("resist"), 5)).singleElement().satisfies(like -> {
            assertThat(like.product().name()).isEqualTo("感光材料");
            assertThat(like.likeness().byName()).isZero();
            assertThat(like.likeness().byMeaning()).isBetween(0.1, 0.4);
        });
    }

    private static double cosine(String one, String other) {
        var its = MODEL.vectorOf(one).numbers();
        var others = MODEL.vectorOf(other).numbers();
        return IntStream.range(0, its.size())
                .mapToDouble(i -> its.get(i) * others.get(i))
                .sum();
    }
}
