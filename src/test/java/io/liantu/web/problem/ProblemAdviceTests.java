package io.liantu.web.problem;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.liantu.network.NetworkMemory;
import io.liantu.shared.DomainProblem;
import io.liantu.shared.Wording;
import io.liantu.web.problem.ProblemAdviceTests.Failing;
import io.liantu.web.reader.LanguageLinks;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@WebMvcTest(Failing.class)
@Import({
    Failing.class,
    ProblemTexts.class,
    ProblemAnswers.class,
    Wording.class,
    LanguageLinks.class,
    NetworkMemory.class
})
class ProblemAdviceTests {

    private static final String CHINESE = "zh-CN,zh;q=0.9,en;q=0.8";

    @Autowired
    private MockMvc mvc;

    @RestController
    static class Failing {

        @GetMapping({"/api/domain/{kind}", "/pages/domain/{kind}"})
        String domain(@PathVariable DomainProblem.Kind kind) {
            throw new Unknown(kind);
        }

        @GetMapping("/api/ranged")
        String ranged(
                @RequestParam @NotBlank String region,
                @RequestParam(defaultValue = "10") @Min(0) @Max(100) int candidates) {
            return region + candidates;
        }

        @GetMapping({"/api/down/{how}", "/pages/down/{how}"})
        String down(@PathVariable String how) {
            throw switch (how) {
                case "unavailable" -> new ServiceUnavailableException("away");
                case "expired" -> new SessionExpiredException("away");
                case "resource" -> new DataAccessResourceFailureException("", new ServiceUnavailableException("away"));
                default -> new CannotCreateTransactionException("", new ServiceUnavailableException("away"));
            };
        }

        @GetMapping({"/api/broken", "/pages/broken"})
        String broken() {
            throw new IllegalStateException("a secret inside");
        }
    }

    private static final class Unknown extends DomainProblem {

        private static final long serialVersionUID = 1L;

        Unknown(Kind kind) {
            super(kind, "unknown-chain", List.of("lazer"), List.of("laser-equipment 激光装备产业链"));
        }
    }

    @ParameterizedTest
    @CsvSource({"NOT_FOUND, 404", "INVALID, 400", "CONFLICT, 409", "UNAVAILABLE, 503"})
    void givesEachKindOfDomainProblemItsStatus(String kind, int status) throws Exception {
        mvc.perform(get("/api/domain/" + kind))
                .andExpect(status().is(status))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.status").value(status))
                .andExpect(jsonPath("$.type").value("urn:liantu:problem:unknown-chain"))
                .andExpect(jsonPath("$.suggestions[0]").value("laser-equipment 激光装备产业链"));
    }

    @ParameterizedTest
    @CsvSource({
        "zh-CN, 没有这条产业链",
        "'zh,en;q=0.5', 没有这条产业链",
        "en, Unknown chain",
        "fr, Unknown chain",
        "'fr,zh;q=0.5', 没有这条产业链"
    })
    void tellsTheTitleInTheReadersLanguage(String accepted, String title) throws Exception {
        mvc.perform(get("/api/domain/NOT_FOUND").header("Accept-Language", accepted))
                .andExpect(jsonPath("$.title").value(title))
                .andExpect(jsonPath("$.titles.zh").value("没有这条产业链"))
                .andExpect(jsonPath("$.titles.en").value("Unknown chain"));
    }

    @Test
    void namesAMissingParameter() throws Exception {
        mvc.perform(get("/api/ranged"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.parameter").value("region"))
                .andExpect(jsonPath("$.detail").value(containsString("region")));
    }

    @Test
    void namesAnEmptyParameter() throws Exception {
        mvc.perform(get("/api/ranged").param("region", " "))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.parameter").value("region"));
    }

    @ParameterizedTest
    @CsvSource({"101", "-1", "many"})
    void namesTheRangeOfAParameter(String candidates) throws Exception {
        mvc.perform(get("/api/ranged").param("region", "CN").param("candidates", candidates))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.parameter").value("candidates"))
                .andExpect(jsonPath("$.detail")
                        .value("The parameter \"candidates\" must be a whole number from 0 to 100, not \"" + candidates
                                + "\"."));
    }

    @ParameterizedTest
    @CsvSource({"unavailable", "expired", "resource", "transaction"})
    void saysThatNeo4jIsDownAndWhenToTryAgain(String how) throws Exception {
        mvc.perform(get("/api/down/" + how).header("Accept-Language", CHINESE))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().string("Retry-After", "5"))
                .andExpect(jsonPath("$.title").value("图数据库暂时不可用"));
    }

    @Test
    void keepsTheInsideOfAnUnforeseenFailureBack() throws Exception {
        mvc.perform(get("/api/broken"))
                .andExpect(status().isInternalServerError())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(content().string(not(containsString("secret"))));
    }

    @Test
    void saysThatNothingIsAtAnUnknownPath() throws Exception {
        mvc.perform(get("/api/nowhere"))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.title").value("No such page"));
    }

    @Test
    void refusesAnotherMethod() throws Exception {
        mvc.perform(post("/api/broken"))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(jsonPath("$.type").value("urn:liantu:problem:method-not-allowed"));
    }

    @Test
    void tellsPeopleTheSameOnAPageWithLinks() throws Exception {
        mvc.perform(get("/pages/domain/NOT_FOUND?region=370176")
                        .accept(MediaType.TEXT_HTML)
                        .header("Accept-Language", CHINESE))
                .andExpect(status().isNotFound())
                .andExpect(content().contentTypeCompatibleWith(MediaType.TEXT_HTML))
                .andExpect(content().string(containsString("没有这条产业链")))
                .andExpect(content().string(containsString("href=\"/?region=370176&amp;chain=laser-equipment\"")));
    }

    @Test
    void givesAPageThatIsThereAFragment() throws Exception {
        mvc.perform(get("/pages/down/unavailable").header("HX-Request", "true"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().string("Retry-After", "5"))
                .andExpect(content().string(containsString("The graph is away")))
                .andExpect(content().string(not(containsString("<html"))));
    }

    @Test
    void tellsBrowsersToRunNothingButOurFiles() throws Exception {
        mvc.perform(get("/api/broken"))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'self'")))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
    }
}
