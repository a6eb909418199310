package io.liantu.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.liantu.intake.Intake;
import io.liantu.intake.SampleGraph;
import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.LocalNeo4jForTests;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;

/** From two lists to a project that is closed out, in a real browser, as somebody does who has never done so. */
@LiantuTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "liantu.network.in-memory=true")
class ListPagesIT {

    private static final double PATIENCE_MILLIS = 20_000;
    private static final String FITS = "document.documentElement.scrollWidth <= window.innerWidth";

    private static InstalledChromium chromium;

    @LocalServerPort
    private int port;

    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void openTheBrowserAndLoadTheSample(@Autowired Intake intake, @Autowired Neo4jClient neo4j) {
        chromium = InstalledChromium.open();
        SampleGraph.load(intake, neo4j);
    }

    /** The next test that needs the sample finds it as it was. */
    @AfterAll
    static void closeTheBrowserAndLeaveNothingBehind() {
        LocalNeo4jForTests.wipe();
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void openTheListsInChinese() {
        context = chromium.browser().newContext(new Browser.NewContextOptions().setLocale("zh-CN"));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate("http://localhost:" + port + "/demands");
    }

    @AfterEach
    void findNoComplaints() {
        context.close();
        assertThat(complaints).isEmpty();
    }

    @Test
    void leadFromAnUrgentDemandToAProjectThatIsClosedOut() {
        assertThat(page.locator(".item").first().locator(".urgent")).hasText("紧急");
        page.getByText("＋ 提交需求").click();
        page.locator("[name=enterprise]").fill("示例光影里影视器材有限公司");
        page.locator(".raise [name=kind]").selectOption("sponsorship");
        page.locator("[name=summary]").fill("电影节开幕前急需摄影器材赞助");
        page.locator("[name=tenThousands]").fill("30");
        page.locator(".raise [name=urgent]").check();
        page.locator(".raise [name=publish]").click();

        assertThat(page.locator("h1")).hasText("电影节开幕前急需摄影器材赞助");
        assertThat(page.locator(".tags").first()).containsText("紧急");
        var sponsor = page.locator("[data-giver='resource~demo-resource-13']");
        sponsor.locator("summary").first().click();
        assertThat(sponsor.locator(".told")).containsText("对需求方：");
        assertThat(sponsor.locator(".reasons")).containsText("同属示例汉岭金融企业党建联盟");
        sponsor.getByText("确认对接").click();
        assertThat(page.locator(".tags").first()).containsText("已对接");

        page.navigate("http://localhost:" + port + "/projects");
        for (var state : List.of("in-talks", "agreed", "delivered")) {
            page.locator(".project .btn-primary[value='" + state + "']").click();
            assertThat(page.locator("[data-state='" + state + "'] .project")).hasCount(1);
        }
        page.locator(".project").getByText("办理销号").first().click();
        page.locator(".project details[open] [name=text]").fill("赞助协议 2026-11 号");
        page.locator(".project details[open] button").click();
        assertThat(page.locator("[data-state='closed-out'] .project")).containsText("赞助协议 2026-11 号");
    }

    @Test
    void takesBackWhatSomebodySaidToAPair() {
        page.navigate("http://localhost:" + port + "/demands/demo-demand-06");
        var bank = page.locator("[data-giver='resource~demo-resource-14']");
        bank.getByText("不合适").click();
        bank.locator("[name=text]").fill("利率不合适");
        bank.getByText("需求方婉拒").click();

        assertThat(page.locator("[data-giver='resource~demo-resource-14']")).hasCount(0);
        assertThat(page.locator(".excluded")).containsText("需求方婉拒（利率不合适）");
        page.locator(".marks").getByText("撤销").click();
        assertThat(page.locator("[data-giver='resource~demo-resource-14']")).hasCount(1);
    }

    @Test
    void fitAPhoneAndSpeakEnglish() {
        page.setViewportSize(390, 844);
        for (var path : List.of(
                "/demands",
                "/demands?list=resources",
                "/demands/demo-demand-01",
                "/resources/demo-resource-01",
                "/projects?propose=true&region=370176")) {
            page.navigate("http://localhost:" + port + path);
            assertThat((Boolean) page.evaluate(FITS)).as(path).isTrue();
        }
        assertThat(page.locator("#proposal .finding")).containsText(Pattern.compile("可形成 \\d+ 个项目"));
        page.navigate("http://localhost:" + port + "/demands?list=resources&lang=en");
        assertThat(page.locator("h1")).hasText("Demands and resources");
    }
}
