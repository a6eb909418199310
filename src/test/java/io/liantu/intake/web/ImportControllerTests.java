package io.liantu.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.LocalNeo4jForTests;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@LiantuTest
class ImportControllerTests {

    @Autowired
    private WebApplicationContext context;

    private MockMvc mvc = MockMvcBuilders.standaloneSetup().build();

    @BeforeEach
    void startEmpty() {
        LocalNeo4jForTests.wipe();
        mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Test
    void importsAZip() throws Exception {
        var zip = zip(Map.of("企业.csv", "编号,企业名称\ne1,示例激光\n", "products.csv", "id,name\nchip,激光芯片\n"));

        mvc.perform(multipart("/api/imports").file(file("data.zip", zip)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.dryRun").value(false))
                .andExpect(jsonPath("$.accepted").value(2))
                .andExpect(jsonPath("$.sheets[0].sheet").value("products"))
                .andExpect(jsonPath("$.sheets[1].place").value("企业.csv"))
                .andExpect(jsonPath("$.gained.nodesCreated").value(2));
    }

    @Test
    void tellsIssuesInTheReadersLanguage() throws Exception {
        var csv = "enterprise,product\nnobody,nothing\n".getBytes(StandardCharsets.UTF_8);

        mvc.perform(multipart("/api/imports")
                        .file(file("C:\\tmp\\makes.csv", csv))
                        .param("dryRun", "true")
                        .header("Accept-Language", "zh-CN"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.refused").value(1))
                .andExpect(jsonPath("$.issueCounts.UnknownProduct").value(1))
                .andExpect(jsonPath("$.issues[0].text")
                        .value("makes.csv 第 2 行 enterprise：找不到企业“nobody”。请在enterprises 企业表中补充，或更正名称。"));
    }

    @Test
    void leavesNoTemporaryFile() throws Exception {
        var before = temporary();

        mvc.perform(multipart("/api/imports").file(file("sources.csv", "id,name\n".getBytes(StandardCharsets.UTF_8))))
                .andExpect(status().isOk());

        assertThat(temporary()).isEqualTo(before);
    }

    private static List<Path> temporary() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith("liantu-import"))
                    .sorted()
                    .toList();
        }
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("file", name, null, content);
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
