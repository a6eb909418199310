package io.liantu.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.liantu.intake.Intake;
import io.liantu.intake.IntakeProgress;
import io.liantu.intake.SampleGraph;
import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.LocalNeo4jForTests;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@LiantuTest
class ProductPagesTests {

    private static final String END = "/products/six-axis-robot";
    private static final Pattern LINK = Pattern.compile("hx-get=\"([^\"]+)\"");

    private final Intake intake;
    private final Neo4jClient neo4j;
    private final MockMvc mvc;

    @TempDir
    private Path folder;

    @Autowired
    ProductPagesTests(Intake intake, Neo4jClient neo4j, WebApplicationContext context) {
        this.intake = intake;
        this.neo4j = neo4j;
        this.mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Test
    void leadsToSegmentsAsFarUpAsItShows() throws Exception {
        SampleGraph.load(intake, neo4j);

        var links = linksIn(page(END + "?region=370176&depth=6"));

        assertThat(links)
                .hasSizeGreaterThan(linksIn(page(END + "?region=370176")).size());
        assertThat(links).allSatisfy(link -> assertThat(link).endsWith("?region=370176&depth=6"));
        assertThat(page(links.get(0))).contains("href=\"" + END + "?region=370176&amp;depth=6\"");
    }

    @Test
    void listsByTierWhatCannotBeReadAsAPicture() throws Exception {
        LocalNeo4jForTests.wipe();
        Files.writeString(folder.resolve("regions.csv"), "code,name,level\nCN,中国,nation\n");
        intake.write(productOf(SegmentsShown.MOST_DRAWN), IntakeProgress.SILENT);

        var page = page("/products/p0?region=CN");

        assertThat(page).doesNotContain("id=\"picture\"").contains("too many segments", "1 step from the end");
        assertThat(linksIn(page)).hasSize(SegmentsShown.MOST_DRAWN + 1);
    }

    private String page(String address) throws Exception {
        return mvc.perform(get(URI.create(address)).accept("text/html"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static List<String> linksIn(String page) {
        return LINK.matcher(page)
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .toList();
    }

    /** A product p0 with so many inputs. */
    private Path productOf(int inputs) throws IOException {
        Files.writeString(
                folder.resolve("products.csv"),
                IntStream.rangeClosed(0, inputs)
                        .mapToObj(i -> "p" + i + ",产品" + i)
                        .collect(Collectors.joining("\n", "id,name\n", "\n")));
        Files.writeString(
                folder.resolve("product-inputs.csv"),
                IntStream.rangeClosed(1, inputs)
                        .mapToObj(i -> "p" + i + ",p0")
                        .collect(Collectors.joining("\n", "input,product\n", "\n")));
        return folder;
    }
}
