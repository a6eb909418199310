package io.liantu.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.network.Supposition.Making;
import io.liantu.network.Supposition.Newcomer;
import io.liantu.region.RegionCode;
import io.liantu.web.page.Scenario.Move;
import io.liantu.web.page.ScenarioAddress.Parameter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

class ScenarioTests {

    private static final String PAGE = "/chains/lasers/what-if?region=101";

    private final Scenario scenario = scenario(List.of("a", " ", "b", "a "), List.of("c"), "pump");
    private final ScenarioLinks links = new ScenarioLinks(scenario);

    @Test
    void takesEachEnterpriseOnceAndNoBlanks() {
        assertThat(scenario.without()).containsExactly("a", "b");
        assertThat(scenario(List.of(""), List.of(), null).isEmpty()).isTrue();
    }

    @Test
    void turnsOneAndKeepsTheOthers() {
        assertThat(links.turnedWithout("a")).isEqualTo(PAGE + "&without=b&with=c&segment=pump");
        assertThat(links.turnedWithout("d")).isEqualTo(PAGE + "&without=a&without=b&without=d&with=c&segment=pump");
        assertThat(links.turnedWith("c")).isEqualTo(PAGE + "&without=a&without=b&segment=pump");
        assertThat(links.turnedWith("d")).endsWith("&with=c&with=d&segment=pump");
    }

    @Test
    void opensAndClosesSegments() {
        assertThat(links.segment("lens")).isEqualTo(PAGE + "&without=a&without=b&with=c&segment=lens");
        assertThat(links.page()).isEqualTo(PAGE + "&without=a&without=b&with=c");
        assertThat(links.cleared()).isEqualTo(PAGE);
    }

    @Test
    void keepsEveryCharacterOfAnId() {
        assertThat(linksOf(new Scenario(
                                "a/b", "101", List.of("x&with=y", "+", "{甲}"), List.of(), List.of(), List.of(), null))
                        .page())
                .isEqualTo("/chains/a%2Fb/what-if?region=101&without=x%26with%3Dy&without=%2B&without=%7B%E7%94%B2%7D");
    }

    @Test
    void supposesMovesAndNewcomersInPairs() {
        var read = read("move=a&to=102&move=&to=&move=b&to=103&add=New&makes=lens&add=&makes=pump&add=New&makes=pump");

        assertThat(read.moves()).containsExactly(new Move("a", "102"), new Move("b", "103"));
        assertThat(read.newcomers()).containsExactly(making("lens"), making("pump"));
        assertThat(read.placeOf("b")).isEqualTo("103");
        assertThat(read.placeOf("c")).isNull();
        assertThat(linksOf(read).staying("a")).isEqualTo(PAGE + "&move=b&to=103&add=New&makes=lens&add=New&makes=pump");
        assertThat(linksOf(read).withoutNewcomer("New")).isEqualTo(PAGE + "&move=a&to=102&move=b&to=103");
        assertThat(read.isEmpty()).isFalse();
    }

    @Test
    void readsFromItsAddressWhatItWroteThere() {
        var read = read("without=a&with=c%26d&move=e&to=102&add=N%3DN&makes=lens&segment=pump");

        assertThat(read(query(read))).isEqualTo(read);
        assertThat(linksOf(read).parameters()).hasSize(8);
        assertThat(linksOf(read).unchosen()).extracting(Parameter::name).doesNotContain("without", "with");
    }

    @Test
    void movesNobodyWhoStopsAndEachToTheLastPlaceGiven() {
        var read = read("without=a&move=a&to=102&move=b&to=102&move=b&to=103");

        assertThat(read.moves()).containsExactly(new Move("b", "103"));
    }

    @ParameterizedTest
    @CsvSource({
        "move=a, move-nowhere",
        "move=a&to=+, move-nowhere",
        "move=a&to=102&move=b, move-nowhere",
        "add=New, newcomer-makes-nothing"
    })
    void refusesHalfOfAPair(String query, String key) {
        assertThatExceptionOfType(HalfSupposed.class)
                .isThrownBy(() -> read(query))
                .extracting(HalfSupposed::key)
                .isEqualTo(key);
    }

    @Test
    void letsThoseComeIntoTheRegion() {
        var what = scenario.supposition();

        assertThat(what.removed()).containsExactlyInAnyOrder(new EnterpriseId("a"), new EnterpriseId("b"));
        assertThat(what.moved()).containsOnlyKeys(new EnterpriseId("c")).containsValue(new RegionCode("101"));
    }

    @Test
    void letsOthersGoAndNewcomersMakeSeveralThings() {
        var what = read("with=c&move=e&to=102&add=New&makes=lens&add=New&makes=pump")
                .supposition();

        assertThat(what.moved())
                .containsOnly(
                        entry(new EnterpriseId("c"), new RegionCode("101")),
                        entry(new EnterpriseId("e"), new RegionCode("102")));
        assertThat(what.added())
                .containsExactly(new Newcomer(
                        "New", new RegionCode("101"), List.of(new ProductId("lens"), new ProductId("pump"))));
    }

    private static Scenario scenario(List<String> without, List<String> with, @Nullable String opened) {
        return new Scenario("lasers", "101", without, with, List.of(), List.of(), opened);
    }

    private static ScenarioLinks linksOf(Scenario scenario) {
        return new ScenarioLinks(scenario);
    }

    private static String query(Scenario scenario) {
        var address = ScenarioAddress.of(scenario).toString();
        return address.substring(address.indexOf('?') + 1);
    }

    private static Making making(String product) {
        return new Making("New", new ProductId(product));
    }

    private static Scenario read(String query) {
        var all = UriComponentsBuilder.newInstance().query(query).build(true).getQueryParams();
        var decoded = new LinkedMultiValueMap<String, String>();
        all.forEach((name, values) -> values.forEach(value ->
                decoded.add(name, URLDecoder.decode(Objects.requireNonNullElse(value, ""), StandardCharsets.UTF_8))));
        return ScenarioAddress.read("lasers", "101", decoded, decoded.getFirst("segment"));
    }
}
