package io.liantu.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.liantu.intake.Intake;
import io.liantu.intake.IntakeProgress;
import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.LocalNeo4jForTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What is known of an enterprise of which several sources speak. */
@LiantuTest
class EnterprisesTests {

    private static final EnterpriseId ID = new EnterpriseId("e1");

    @Autowired
    private Enterprises enterprises;

    @Autowired
    private WebApplicationContext context;

    @BeforeAll
    static void hearSeveralSources(@Autowired Intake intake, @TempDir Path folder) throws IOException {
        LocalNeo4jForTests.wipe();
        write(folder, "sources.csv", "id,name,url", "yearbook,示例年鉴,https://example.org/a", "news,示例新闻,javascript:x");
        write(folder, "regions.csv", "code,name", "1,甲", "2,乙");
        write(folder, "products.csv", "id,name", "chip,激光芯片");
        write(
                folder,
                "enterprises.csv",
                "id,name,region,revenue,employees,fictional,source,asOf,confidence",
                "e1,示例激光,1,120,,true,yearbook,2020-12-31,披露",
                "e1,,2,100,5,,news,2021-06-01,推断",
                "e1,,,90,,,hearsay,,",
                "e2,示例客户,,,,,,,");
        write(folder, "makes.csv", "enterprise,product,share,source,asOf", "e1,chip,0.4,yearbook,2020-12-31");
        write(folder, "supply-links.csv", "supplier,customer,product,amount", "e1,e2,chip,5", "e1,e2,,7");
        intake.write(folder, IntakeProgress.SILENT);
    }

    @Test
    void tellsForEachFieldWhatStandsAndWhatOthersSay() {
        var profile = enterprises.getById(ID);

        assertThat(profile.fields())
                .extracting(KnownField::name)
                .containsExactly("name", "region", "revenue", "employees", "fictional");
        var revenue = profile.fields().get(2);
        assertThat(revenue.standing().value()).isEqualTo(120.0);
        assertThat(revenue.standing().voice().source()).isEqualTo("yearbook");
        assertThat(revenue.others()).extracting(Said::value).containsExactly(100.0, 90.0);
        assertThat(profile.fields().get(1).others()).extracting(Said::value).containsExactly(List.of("2"));
        assertThat(profile.regions()).containsEntry("1", "甲").containsEntry("2", "乙");
        assertThat(profile.sources()).containsOnlyKeys("yearbook", "news");
    }

    @Test
    void listsWhatItIsLinkedToTheLargestFirst() {
        var profile = enterprises.getById(ID);

        assertThat(profile.makes().first()).extracting(KnownLinks.Link::name).containsExactly("激光芯片");
        assertThat(profile.customers().total()).isEqualTo(2);
        assertThat(profile.customers().first())
                .extracting(KnownLinks.Link::productName)
                .containsExactly(null, "激光芯片");
        assertThat(enterprises.getById(new EnterpriseId("e2")).suppliers().first())
                .extracting(KnownLinks.Link::id)
                .containsExactly("e1", "e1");
    }

    @Test
    void suggestsEnterprisesThatMayBeMeant() {
        assertThatThrownBy(() -> enterprises.getById(new EnterpriseId("示例激光")))
                .isInstanceOfSatisfying(
                        UnknownEnterprise.class,
                        unknown -> assertThat(unknown.suggestions()).contains("e1 示例激光"));
    }

    @Test
    void saysHowOldItIsAndLinksOnlyToTheWeb() throws Exception {
        var mvc = MockMvcBuilders.webAppContextSetup(context).build();

        mvc.perform(get("/api/enterprises/e1").header("Accept-Language", "zh"))
                .andExpect(jsonPath("$.name").value("示例激光"))
                .andExpect(jsonPath("$.fields[1].value[0]").value("甲"))
                .andExpect(jsonPath("$.fields[2].voice.source").value("示例年鉴"))
                .andExpect(jsonPath("$.fields[2].voice.url").value("https://example.org/a"))
                .andExpect(jsonPath("$.fields[2].voice.staleness").value("STALE"))
                .andExpect(jsonPath("$.fields[2].others[0].voice.url").doesNotExist())
                .andExpect(jsonPath("$.fields[2].others[1].voice.source").value("hearsay"))
                .andExpect(jsonPath("$.fields[2].others[1].voice.age").value("日期不明"));
        mvc.perform(get("/api/enterprises/e-1"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.type").value("urn:liantu:problem:unknown-enterprise"));
    }

    @Test
    void hasAPage() throws Exception {
        var mvc = MockMvcBuilders.webAppContextSetup(context).build();

        mvc.perform(get("/enterprises/e1").accept("text/html"))
                .andExpect(content().string(containsString("disclosed")))
                .andExpect(content().string(containsString("date unknown")))
                .andExpect(content().string(startsWith("<!DOCTYPE html>")));
    }

    private static void write(Path folder, String file, String... lines) throws IOException {
        Files.writeString(folder.resolve(file), String.join("\n", lines) + "\n");
    }
}
