package io.liantu.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import io.liantu.network.NetworkUpToDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What would become of the chain, turned over in a real browser. */
class ScenarioIT extends InBrowser {

    private static final String WHAT_IF = "/chains/laser-equipment/what-if?region=370176";

    @BeforeEach
    void awaitTheNetworkInMemory(@Autowired ApplicationContext application) {
        NetworkUpToDate.await(application);
        page.navigate(WHAT_IF);
    }

    @Test
    void turnsEnterprisesOnThePictureWithoutLeavingThePage() {
        page.evaluate("window.untouched = true");
        page.locator("svg.web a.segment[data-product='pump-source']").click();
        page.locator("#turn-0").click();

        assertThat(page.locator("svg.web a.otherwise.missing")).hasCount(2);
        assertThat(page.locator("svg.web a.otherwise .was.weak").first()).isVisible();
        assertThat(page.locator("#changes")).containsText("泵浦源");
        assertThat(page.locator("#told")).containsText("2 个环节有变化");
        assertThat(page).hasURL(Pattern.compile(".*without=demo-0066&segment=pump-source$"));
        assertThat(page.evaluate("window.untouched")).isEqualTo(true);

        page.goBack();
        assertThat(page.locator("svg.web a.otherwise")).hasCount(0);
    }

    @Test
    void movesAMakerElsewhereAndLetsSomebodyNewComeFromThePanel() {
        page.locator("svg.web a.segment[data-product='pump-source']").click();
        page.locator("#panel details.move summary").first().click();
        page.locator("#panel details.move[open] input[name=to]").fill("370112");
        page.locator("#move-0").click();

        assertThat(page.locator("#panel .gone")).containsText("历城区");
        assertThat(page.locator("svg.web a.otherwise.missing")).hasCount(2);
        page.locator("#panel input[name=add]").fill("示例新企业");
        page.keyboard().press("Enter");
        assertThat(page.locator("#supposed .chip")).hasCount(2);
        assertThat(page.locator("svg.web a.otherwise.missing")).hasCount(1);
        page.locator("#move-0").click();
        assertThat(page.locator("#supposed .chip.leaving")).hasCount(0);
        assertThat(page.locator("svg.web a.otherwise.missing")).hasCount(0);
    }

    @Test
    void choosesSeveralFromTheListsAtOnce() {
        page.locator("#choosing [data-filter]").last().fill("光电编码器");
        page.locator("#choosing input[name=with]:visible").first().check();
        page.locator("#choosing select[name=move]").selectOption("demo-0066");
        page.locator("#choosing input[name=to]").fill("370112");
        page.locator("#work-out").click();

        assertThat(page.locator("svg.web a.otherwise[data-product='optical-encoder']"))
                .isVisible();
        assertThat(page.locator("svg.web a.otherwise[data-product='pump-source']"))
                .isVisible();
        assertThat(page.locator("#supposed .chip")).hasCount(2);
    }

    @Test
    void canBeUsedWithTheKeyboardAlone() {
        page.locator("svg.web a.segment[data-product='pump-source']").press("Enter");
        assertThat(page.locator("#panel h2")).isFocused();
        page.locator("#turn-0").press("Enter");

        assertThat(page.locator("#panel .gone")).hasCount(1);
        assertThat(page.locator("#turn-0")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#panel .gone")).hasCount(0);
    }

    @Test
    void keepsThePictureWhereItWas() {
        page.locator("svg.web a.segment[data-product='pump-source']").click();
        // Which scrolls to the segment, once what it shows has come.
        assertThat(page.locator("#panel h2")).isFocused();
        page.locator("[data-zoom='1.25']").click();
        page.locator("#picture").evaluate("picture => picture.parentElement.scrollLeft = 120");
        var width = page.locator("#picture").evaluate("picture => picture.style.width");
        page.locator("#turn-0").click();
        assertThat(page.locator("svg.web a.otherwise").first()).isVisible();

        assertThat(page.locator("#picture").evaluate("picture => picture.style.width"))
                .isEqualTo(width);
        assertThat(page.locator("#picture").evaluate("picture => picture.parentElement.scrollLeft"))
                .isEqualTo(120);
        page.locator("svg.web a.segment[data-product='fiber-laser']").click();
        assertThat(page.locator("#panel h2")).hasText("光纤激光器");
    }

    @Test
    void worksWithoutScript() {
        open(new Browser.NewContextOptions().setLocale("en").setJavaScriptEnabled(false));
        page.navigate(WHAT_IF + "&segment=pump-source");
        page.locator("#panel details.move summary").first().click();
        page.locator("#panel details.move[open] input[name=to]").fill("370112");
        page.locator("#move-0").click();

        assertThat(page.locator("svg.web a.otherwise.missing")).hasCount(2);
        page.locator("#move-0").click();
        page.locator("#turn-0").click();
        assertThat(page.locator("#panel .gone")).hasCount(1);
        assertThat(page.locator("#changes")).containsText("weak→ missing");
    }

    @Test
    void fitsANarrowScreen() {
        page.setViewportSize(420, 900);
        page.navigate(WHAT_IF + "&segment=pump-source&move=demo-0066&to=370112&add=示例新企业有限公司&makes=pump-source");

        assertThat(page.evaluate(FITS)).isEqualTo(true);
    }
}
