package io.liantu.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.liantu.intake.Intake;
import io.liantu.intake.IntakeProgress;
import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.LocalNeo4jForTests;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A real browser that has the first page of the sample open, and fails a test when it complains of something. */
@LiantuTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "liantu.network.in-memory=true")
abstract class InBrowser {

    /** Whether nothing is wider than the window. */
    static final String FITS = "document.documentElement.scrollWidth <= window.innerWidth";

    private static final double PATIENCE_MILLIS = 60_000;

    private static InstalledChromium chromium;

    /** What the browser complained of; a test takes out what it provokes. */
    final List<String> complaints = new ArrayList<>();

    Page page;

    @LocalServerPort
    private int port;

    private BrowserContext context;

    @BeforeAll
    static void openTheBrowserAndLoadTheSample(@Autowired Intake intake) {
        chromium = InstalledChromium.open();
        LocalNeo4jForTests.wipe();
        intake.write(Path.of("src/main/resources/reference"), IntakeProgress.SILENT);
        intake.write(Path.of("src/main/resources/sample"), IntakeProgress.SILENT);
    }

    @AfterAll
    static void closeTheBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void openThePageInChinese() {
        open(new Browser.NewContextOptions().setLocale("zh-CN"));
    }

    @AfterEach
    void findNoComplaints() {
        context.close();
        assertThat(complaints).isEmpty();
    }

    /** Opens the first page anew, as somebody else would. */
    final void open(Browser.NewContextOptions options) {
        if (context != null) {
            context.close();
        }
        context = chromium.browser()
                .newContext(options.setBaseURL("http://localhost:" + port).setViewportSize(1600, 1000));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate("/");
    }
}
