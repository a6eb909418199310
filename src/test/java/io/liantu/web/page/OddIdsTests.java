package io.liantu.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.liantu.intake.Intake;
import io.liantu.intake.IntakeProgress;
import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.LocalNeo4jForTests;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;

/** Ids from users' files may have any characters in them: asked for over real connections, and followed from page to page. */
@LiantuTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class OddIdsTests {

    private static final List<String> ODD = List.of(
            "a/b", "a//b", "/a", "a/", "a%b", "a%2Fb", "a?b", "a#b", "a b", "甲乙", "a;b=c", "a\\b", "a+b", "a&b=c",
            "a{b}", "a~b", "a'b", "a:b", "a,b", "a..b", "../a", "a<b>");

    @LocalServerPort
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();

    static Stream<String> odd() {
        return ODD.stream();
    }

    @BeforeAll
    static void loadAChainOfEach(@Autowired Intake intake, @TempDir Path folder) throws IOException {
        LocalNeo4jForTests.wipe();
        write(folder, "regions", "code,name,level,parent", "\"%1$s\",\"区%1$s\",county,");
        write(folder, "chains", "id,name", "\"%1$s\",\"链%1$s\"");
        write(folder, "products", "id,name", "\"%1$s\",\"品%1$s\"\n\"%1$s-\",\"配%1$s\"");
        write(
                folder,
                "chain-products",
                "chain,product,position",
                "\"%1$s\",\"%1$s\",midstream\n\"%1$s\",\"%1$s-\",upstream");
        write(folder, "product-inputs", "input,product", "\"%1$s-\",\"%1$s\"");
        write(folder, "enterprises", "id,name,region", "\"%1$s\",\"示例%1$s\",\"%1$s\"\n\"%1$s-\",\"示例配%1$s\",\"%1$s\"");
        write(folder, "makes", "enterprise,product", "\"%1$s\",\"%1$s\"");
        write(folder, "supply-links", "supplier,customer,product", "\"%1$s-\",\"%1$s\",\"%1$s-\"");
        assertThat(intake.write(folder, IntakeProgress.SILENT).issues()).isEmpty();
    }

    private static void write(Path folder, String table, String header, String row) throws IOException {
        var rows = ODD.stream().map(id -> row.formatted(id)).collect(Collectors.joining("\n"));
        Files.writeString(folder.resolve(table + ".csv"), header + "\n" + rows + "\n");
    }

    @ParameterizedTest
    @MethodSource("odd")
    void areAnsweredOverRest(String id) throws Exception {
        var path = UriUtils.encode(id, StandardCharsets.UTF_8);

        assertThat(JsonPath.<String>read(get("/api/enterprises/" + path), "$.id"))
                .isEqualTo(id);
        assertThat(JsonPath.<String>read(get("/api/chains/" + path + "/map?region=" + path), "$.region.code"))
                .isEqualTo(id);
        assertThat(JsonPath.<List<String>>read(
                        get("/api/products/" + path + "/map?region=" + path), "$.segments[*].product"))
                .contains(id);
        get("/api/regions/" + path + "/next-products");
        get("/api/enterprises/" + path + "/suppliers?product=" + path + "&region=" + path);
    }

    @ParameterizedTest
    @MethodSource("odd")
    void areFoundByEveryLinkOfAPage(String id) throws Exception {
        var text = UriUtils.encode(id, StandardCharsets.UTF_8);
        var followed = new HashSet<String>();
        for (var page : List.of(
                "/?chain=" + text + "&region=" + text,
                "/chains/" + text + "/what-if?region=" + text + "&segment=" + text,
                "/chains/" + text + "/plan?region=" + text,
                "/chains/" + text + "/segments/" + text + "?region=" + text,
                "/products/" + text + "?region=" + text,
                "/enterprises/" + text,
                "/enterprises/" + text + "/partners?region=" + text)) {
            var links = linksOf(get(page)).toList();
            assertThat(links).as(page).isNotEmpty();
            for (var link : links) {
                if (followed.add(link)) {
                    get(link);
                }
            }
        }
    }

    @Test
    void leadOnWhenOneIsMistyped() throws Exception {
        var page = ask("/enterprises/" + UriUtils.encode("a/bb", StandardCharsets.UTF_8));

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("a/bb");
        get(linksOf(page.body())
                .filter(link -> link.contains("%2F"))
                .findFirst()
                .orElseThrow());
    }

    /** Where a page leads, forms and exports aside; what a page may suppose needs the network in memory. */
    private static Stream<String> linksOf(String page) {
        return SamplePages.all("(?:href|hx-get)=\"(/[^\"]*)\"", page).stream()
                .map(HtmlUtils::htmlUnescape)
                .filter(link -> link.matches("/(\\?|chains|products|enterprises).*"))
                .filter(link -> !link.matches(".*[&?](without|with|lang)=.*"))
                .filter(link -> !link.endsWith("/what-if"))
                .distinct();
    }

    private String get(String address) throws Exception {
        var answer = ask(address);
        assertThat(answer.statusCode()).as("%s%n%s", address, answer.body()).isEqualTo(200);
        return answer.body();
    }

    private java.net.http.HttpResponse<String> ask(String address) throws Exception {
        var accept = address.startsWith("/api") ? "application/json" : "text/html";
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Accept", accept)
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
