package io.liantu.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pages in a real browser, on the sample. */
class PagesIT extends InBrowser {

    @Test
    void showsTheChainOfTheZoneAsAPictureWithALegend() {
        assertThat(page.locator("h1")).hasText("激光装备产业链");
        assertThat(page.locator("main")).containsText("济南");
        assertThat(page.locator("svg.web a.segment")).hasCount(100);
        for (var state : List.of("strong", "weak", "missing", "unknown")) {
            assertThat(page.locator("svg.web a.segment." + state).first()).isVisible();
            assertThat(page.locator(".legend .segment." + state)).isVisible();
        }
    }

    @Test
    void listsCandidatesWithReasonsAfterAClickOnAMissingSegment() {
        page.locator("svg.web a.segment[data-product='galvanometer-scanner']").click();

        var panel = page.locator("#panel .panel");
        assertThat(panel.locator("h2")).hasText("扫描振镜");
        assertThat(panel.locator(".state")).containsText("缺失");
        var candidate = panel.locator(".candidate").first();
        assertThat(candidate).containsText("示例");
        assertThat(candidate.locator(".fictional")).hasText("虚构");
        assertThat(candidate.locator(".reasons dt").first()).isVisible();
        assertThat(candidate.locator(".reasons")).containsText("本地供应关系");
        assertThat(page)
                .hasURL(Pattern.compile("/chains/laser-equipment/segments/galvanometer-scanner\\?region=370176"));
    }

    @Test
    void listsTheEnterprisesOfACoveredSegment() {
        page.locator("svg.web a.segment[data-product='fiber-laser']").click();

        assertThat(page.locator("#panel .makers li").first()).containsText("示例");
        assertThat(page.locator("#panel .evidence pre").first()).containsText(":param {chain: 'laser-equipment'");
    }

    @Test
    void canBeUsedWithTheKeyboardAlone() {
        var segment = page.locator("svg.web a.segment.missing").first();
        segment.focus();
        assertThat(segment).hasAttribute("aria-label", Pattern.compile(".+：缺失.*"));
        page.keyboard().press("Enter");

        assertThat(page.locator("#panel h2")).isFocused();
        page.locator("#panel [data-close]").press("Enter");
        assertThat(page.locator("#panel .panel")).hasCount(0);
        assertThat(segment).isFocused();
    }

    @Test
    void keepsTheLanguageThatWasChosen() {
        page.locator("[data-language='en']").click();
        assertThat(page.locator("#gaps")).containsText("the most important first");

        page.locator(".brand").click();
        assertThat(page.locator("#gaps")).containsText("the most important first");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void worksWithoutScript() {
        open(new Browser.NewContextOptions().setLocale("en").setJavaScriptEnabled(false));
        page.locator("#gaps li a").first().click();

        assertThat(page.locator("#panel .candidate, #panel .muted").first()).isVisible();
        assertThat(page.locator("svg.web")).isVisible();
        page.locator("select[name=chain]").selectOption("robots-high-end-equipment");
        page.locator("form.choice button").click();
        assertThat(page.locator("h1")).hasText("机器人与高端装备产业链");
    }

    @Test
    void offersTheNearestChainsForAnUnknownOne() {
        page.navigate("/?chain=laser");
        assertThat(page.locator("h1")).hasText("没有这条产业链");
        page.locator(".problem li a").first().click();
        assertThat(page.locator("svg.web")).isVisible();
        complaints.removeIf(complaint -> complaint.contains("404"));
    }

    @Test
    void takesAFaultyFileOnceSomebodyConfirmsIt() {
        page.locator("nav a[href='/imports']").click();
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("企业.csv", "text/csv", """
                编号,企业名称,党员数量,从业人数
                walk-1,示例走查一,3,5
                walk-2,示例走查二,,好
                """.getBytes(StandardCharsets.UTF_8)));
        page.locator("main form button").click();

        var state = page.locator("#state");
        assertThat(state).hasAttribute("data-phase", "CHECKED");
        assertThat(state.locator(".issues .ERROR")).containsText("“好”");
        assertThat(state.locator("select[name=means]")).hasValue("partyMembers");
        page.getByText("保存并重新读取").click();
        assertThat(state.locator("select[name=means]")).hasCount(0);
        assertThat(state).hasAttribute("data-phase", "CHECKED");
        page.getByText("确认写入").click();

        assertThat(state).hasAttribute("data-phase", "DONE");
        assertThat(state).containsText("导入结果");
        page.navigate("/enterprises/walk-1");
        assertThat(page.locator("#known")).containsText("党员数");
    }

    @Test
    void leadsFromAnAnswerToWhatIsKnownOfAnEnterprise() {
        var leader = page.locator("#leaders a.enterprise").first();
        var name = leader.textContent();
        leader.click();

        assertThat(page.locator("h1")).containsText(name);
        assertThat(page.locator("#known .age").first()).isVisible();
        assertThat(page.locator("#known")).containsText("虚构示例");
        assertThat(page.locator("#makes tbody tr").first()).isVisible();
        page.locator("#customers a, #suppliers a").first().click();
        assertThat(page.locator("#known")).isVisible();
    }

    @Test
    void fitsANarrowScreen() {
        page.setViewportSize(420, 900);
        page.locator("#gaps li a").first().click();

        assertThat(page.locator("#panel h2")).isVisible();
        assertThat(page.evaluate(FITS)).isEqualTo(true);
        for (var address : List.of(
                "/chains/laser-equipment/plan?region=370176",
                "/chains/laser-equipment/what-if?region=370176&segment=optical-encoder",
                "/enterprises/demo-0025/partners?region=370176")) {
            page.navigate(address);
            assertThat(page.evaluate(FITS)).as(address).isEqualTo(true);
        }
    }
}
