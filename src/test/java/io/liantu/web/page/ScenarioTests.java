package io.liantu.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.enterprise.EnterpriseId;
import io.liantu.region.RegionCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScenarioTests {

    private static final String PAGE = "/chains/lasers/what-if?region=101";

    private final Scenario scenario = new Scenario("lasers", "101", List.of("a", " ", "b", "a "), List.of("c"), "pump");

    @Test
    void takesEachEnterpriseOnceAndNoBlanks() {
        assertThat(scenario.without()).containsExactly("a", "b");
        assertThat(new Scenario("lasers", "101", List.of(""), List.of(), null).isEmpty())
                .isTrue();
    }

    @Test
    void turnsOneAndKeepsTheOthers() {
        assertThat(scenario.turnedWithout("a")).isEqualTo(PAGE + "&without=b&with=c&segment=pump");
        assertThat(scenario.turnedWithout("d")).isEqualTo(PAGE + "&without=a&without=b&without=d&with=c&segment=pump");
        assertThat(scenario.turnedWith("c")).isEqualTo(PAGE + "&without=a&without=b&segment=pump");
        assertThat(scenario.turnedWith("d")).endsWith("&with=c&with=d&segment=pump");
    }

    @Test
    void opensAndClosesSegments() {
        assertThat(scenario.segment("lens")).isEqualTo(PAGE + "&without=a&without=b&with=c&segment=lens");
        assertThat(scenario.page()).isEqualTo(PAGE + "&without=a&without=b&with=c");
        assertThat(scenario.cleared()).isEqualTo(PAGE);
    }

    @Test
    void keepsEveryCharacterOfAnId() {
        assertThat(new Scenario("a/b", "101", List.of("x&with=y", "+", "{甲}"), List.of(), null).page())
                .isEqualTo("/chains/a%2Fb/what-if?region=101&without=x%26with%3Dy&without=%2B&without=%7B%E7%94%B2%7D");
    }

    @Test
    void letsThoseComeIntoTheRegion() {
        var what = scenario.supposition();

        assertThat(what.removed()).containsExactlyInAnyOrder(new EnterpriseId("a"), new EnterpriseId("b"));
        assertThat(what.moved()).containsOnlyKeys(new EnterpriseId("c")).containsValue(new RegionCode("101"));
    }
}
