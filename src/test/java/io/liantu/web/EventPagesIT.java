package io.liantu.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import io.liantu.intake.Intake;
import io.liantu.intake.IntakeProgress;
import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.LocalNeo4jForTests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A bank-enterprise meeting 银企对接会 in a real browser, from two lists to a contract that counts towards the year. */
@LiantuTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "liantu.network.in-memory=true")
class EventPagesIT {

    private static final double PATIENCE_MILLIS = 60_000;
    private static final String FITS = "document.documentElement.scrollWidth <= window.innerWidth";

    private static final String FIRMS = """
            id,name,region,fictional,source
            walk-bank-1,示例汉峪一号银行,370176,true,fictional
            walk-bank-2,示例汉峪二号银行,370176,true,fictional
            walk-firm-1,示例走访甲科技,370176,true,fictional
            walk-firm-2,示例走访乙科技,370176,true,fictional
            walk-firm-3,示例走访丙科技,370176,true,fictional
            """;

    private static final String DEMANDS = """
            编号,企业,类别,内容,金额
            walk-demand-1,walk-firm-1,finance,示例：展会前流动资金周转,5000000
            walk-demand-2,walk-firm-2,finance,示例：扩建设备贷款,8000000
            walk-demand-3,walk-firm-3,finance,示例：订单融资,3000000
            """;

    private static final String RESOURCES = """
            编号,企业,类别,内容,金额
            walk-resource-1,walk-bank-1,finance,示例：科创贷,50000000
            walk-resource-2,walk-bank-2,finance,示例：订单贷,30000000
            """;

    private static InstalledChromium chromium;

    @LocalServerPort
    private int port;

    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void openTheBrowserAndLoadTheSample(@Autowired Intake intake, @TempDir Path folder) throws IOException {
        chromium = InstalledChromium.open();
        LocalNeo4jForTests.wipe();
        intake.write(Path.of("src/main/resources/reference"), IntakeProgress.SILENT);
        intake.write(Path.of("src/main/resources/sample"), IntakeProgress.SILENT);
        Files.writeString(folder.resolve("enterprises.csv"), FIRMS);
        intake.write(folder.resolve("enterprises.csv"), IntakeProgress.SILENT);
    }

    @AfterAll
    static void closeTheBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void openThePageInChinese() {
        context = context(new Browser.NewContextOptions().setLocale("zh-CN").setViewportSize(1500, 1000));
        page = page(context);
    }

    @AfterEach
    void findNoComplaints() {
        context.close();
        assertThat(complaints).isEmpty();
    }

    @Test
    void leadsFromTwoListsToAContractThatCountsTowardsTheYear() {
        importList("需求清单.csv", DEMANDS);
        importList("资源清单.csv", RESOURCES);
        beginEvent();
        inviteWhoIsSuggested();
        answerByLinkOnAPhone();
        planAndMove();
        assertThat(calendar()).contains("BEGIN:VCALENDAR", "TZID=Asia/Shanghai", "示例汉峪");
        holdTheDay();

        page.locator("nav.sides a").nth(3).click();
        page.locator("#target input[name=amount]").fill("200000");
        page.locator("#target input[name=elsewhere]").fill("120000");
        page.locator("#target button").click();
        assertThat(page.locator("#target")).containsText("12.05 亿元");
        assertThat(page.locator("#target")).containsText("20 亿元");
        assertThat(page.locator("#contracts tbody tr")).hasCount(1);
        assertThat(page.locator("#funnel li").nth(5)).containsText("1");
        page.locator("#contracts form button").click();
        assertThat(page.locator("#funnel li").nth(6)).containsText("1");
        page.navigate("/events");
        assertThat(page.locator(".targets")).containsText("汉峪金谷金融企业党建联盟");
    }

    private void importList(String name, String content) {
        page.navigate("/imports");
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
        page.locator("main form button").click();
        assertThat(page.locator("#state")).hasAttribute("data-phase", "CHECKED");
        page.getByText("确认写入").click();
        assertThat(page.locator("#state")).hasAttribute("data-phase", "DONE");
    }

    private void beginEvent() {
        page.locator("nav a[href='/events']").click();
        page.locator("#new-event").click();
        page.locator("input[name=kind][value=bank-enterprise]").check();
        page.locator("select[name=alliance]").selectOption("alliance-finance-hanyu");
        page.locator("input[name=name]").fill("示例银企对接会");
        next();
        page.locator("input[name=date]").fill("2026-12-17");
        next();
        page.locator("input[name=tables]").fill("2");
        page.getByText("创建活动").click();
        assertThat(page.locator("h1")).hasText("示例银企对接会");
    }

    private void next() {
        page.getByText("下一步").click();
    }

    private void inviteWhoIsSuggested() {
        var suggestions = page.locator("#suggestions");
        assertThat(suggestions).containsText("需求：示例：展会前流动资金周转");
        assertThat(suggestions).containsText("契合示例走访");
        for (var one : List.of("walk-firm-1", "walk-firm-2", "walk-firm-3", "walk-bank-1", "walk-bank-2")) {
            suggestions.locator("input[name=chosen][value^='" + one + "~']").check();
        }
        page.locator("#invite").click();
        assertThat(page.locator("#participants tbody tr")).hasCount(5);
        page.getByText("为未填写的单位自动补全").click();
        assertThat(page.locator("#wishes")).containsText("已自动补全");
        page.getByText("发出邀请").click();
    }

    private void answerByLinkOnAPhone() {
        page.locator("#participants a", new Page.LocatorOptions().setHasText("示例走访甲科技"))
                .click();
        page.locator("#make-link").click();
        var link = page.locator("#link input").inputValue();
        assertThat(link).startsWith("http://localhost");
        var phone = context(new Browser.NewContextOptions()
                .setLocale("zh-CN")
                .setViewportSize(390, 800)
                .setJavaScriptEnabled(false));
        var guest = page(phone);
        guest.navigate(link);
        guest.locator("input[name=answer][value=accepted]").check();
        guest.locator(".tick.must-meet").first().click();
        guest.getByText("提交").click();
        assertThat(guest.locator(".thanks")).isVisible();
        assertThat(guest.locator("input[value=must-meet]").first()).isChecked();
        guest.close();
        phone.close();
    }

    private void planAndMove() {
        page.locator("nav.sides a").nth(1).click();
        page.locator("select[name=seconds]").selectOption("5");
        page.locator("#plan").click();
        assertThat(page.locator(".phase b")).hasText(Pattern.compile("已是最优方案|已排好，各项要求均满足"));
        var meetings = page.locator(".meeting-board td .meeting");
        assertThat(meetings).hasCount(6);
        var last = page.locator(".meeting-board tbody tr").last().locator("td").last();
        var first = meetings.first();
        var moved = first.getAttribute("data-meeting");
        dragOver(first, meetings.nth(1));
        assertThat(page.locator("#board-says")).hasClass(Pattern.compile("bad"));
        assertThat(page.locator("#board-says")).not().isEmpty();
        page.mouse().up();
        dragOver(page.locator("[data-meeting='" + moved + "']"), last);
        assertThat(page.locator("#board-says")).hasClass(Pattern.compile("good"));
        page.mouse().up();
        assertThat(last.locator(".meeting")).hasAttribute("data-meeting", moved);
        arrange(last.locator(".meeting"));
        assertThat(last.locator(".meeting")).hasAttribute("data-meeting", moved);
    }

    /** It is in the last slot, so it comes after any other. */
    private void arrange(Locator meeting) {
        meeting.click();
        page.locator("#panel .arrange summary").click();
        page.locator("#panel .arrange input[name=after]").first().check();
        page.locator("#panel .arrange button").click();
        assertThat(page.locator("#panel .arrange input[name=after]").first()).isChecked();
    }

    private void dragOver(Locator what, Locator where) {
        what.hover();
        page.mouse().down();
        where.hover();
        assertThat(page.locator(".meeting-board")).hasClass(Pattern.compile("dragging"));
        where.hover(new Locator.HoverOptions().setForce(true).setPosition(5, 5));
        page.locator("h1").hover(new Locator.HoverOptions().setForce(true));
        where.hover(new Locator.HoverOptions().setForce(true));
    }

    private String calendar() {
        page.locator("nav.sides a").first().click();
        page.locator("#participants a", new Page.LocatorOptions().setHasText("示例走访甲科技"))
                .click();
        var download = page.waitForDownload(() -> page.getByText("加入日历（.ics）").click());
        try {
            return Files.readString(download.path()).replaceAll("\r?\n ", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void holdTheDay() {
        page.getByText("确定排期").click();
        page.getByText("活动开始").click();
        page.locator(".check-in button", new Page.LocatorOptions().setHasText("签到"))
                .first()
                .click();
        assertThat(page.locator("#check-in h2")).containsText("签到 1 / 5");
        page.locator(".day-meetings a").first().click();
        page.locator("#panel input[name=kind][value=contract]").check();
        page.locator("#panel input[name=subject]").fill("示例：流动资金贷款");
        page.locator("#panel input[name=months]").fill("12");
        page.locator("#panel button").click();
        assertThat(page.locator("#panel [role=alert]")).containsText("supplier");
        page.locator("#panel input[name=tenThousands]").fill("500");
        page.locator("#panel input[name=kind][value=contract]").check();
        page.locator("#panel button").click();
        assertThat(page.locator(".day-meetings .badge-like.contract")).hasCount(1);
    }

    @Test
    void fitsANarrowScreen() {
        page.setViewportSize(390, 800);
        for (var address : List.of("/events", "/events/new", "/events/new?step=2", "/events/new?step=3")) {
            page.navigate(address + (address.contains("?") ? "&" : "?") + "lang=en");
            assertThat(page.evaluate(FITS)).as(address).isEqualTo(true);
        }
    }

    private BrowserContext context(Browser.NewContextOptions options) {
        var opened = chromium.browser().newContext(options.setBaseURL("http://localhost:" + port));
        opened.setDefaultTimeout(PATIENCE_MILLIS);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        return opened;
    }

    private Page page(BrowserContext in) {
        var opened = in.newPage();
        opened.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        opened.onPageError(complaints::add);
        opened.navigate("/events");
        return opened;
    }
}
