package io.liantu.intake.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.LocalNeo4jForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@LiantuTest
class MappingsControllerTests {

    private static final String OURS = """
            {"name": "某区台账",
             "columns": [{"sheet": "enterprises", "header": "公司全称", "column": "name"},
                         {"sheet": null, "header": "出处", "column": "source"}],
             "sheets": [{"table": "企业名录", "sheet": "enterprises"}]}""";

    @Autowired
    private WebApplicationContext context;

    private MockMvc mvc = MockMvcBuilders.standaloneSetup().build();

    @BeforeEach
    void startEmpty() {
        LocalNeo4jForTests.wipe();
        mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Test
    void keepsChangesAndForgetsAMapping() throws Exception {
        put("某区台账", OURS).andExpect(status().isOk()).andExpect(content().json(OURS));
        mvc.perform(get("/api/mappings/某区台账"))
                .andExpect(status().isOk())
                .andExpect(content().json(OURS));
        mvc.perform(get("/api/mappings")).andExpect(content().json("[" + OURS + "]"));

        put("某区台账", "{}").andExpect(status().isOk());
        mvc.perform(get("/api/mappings/某区台账"))
                .andExpect(jsonPath("$.columns").isEmpty())
                .andExpect(jsonPath("$.sheets").isEmpty());

        mvc.perform(delete("/api/mappings/某区台账")).andExpect(status().isNoContent());
        mvc.perform(get("/api/mappings/某区台账"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.title").value("Unknown mapping"));
        mvc.perform(delete("/api/mappings/某区台账")).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            a  | {"columns": [{"sheet": "enterprises", "header": "x", "column": "产值"}]}       | Unknown column
            a  | {"columns": [{"sheet": "nowhere", "header": "x", "column": "name"}]}         | Unknown column
            a  | {"columns": [{"header": "x", "column": "nothing"}]}                          | Unknown column
            a  | {"columns": [{"header": " ", "column": "name"}]}                             | Empty header
            a  | {"columns": [{"header": "x", "column": "name"}, {"header": "Ｘ", "column": "id"}]} | Two meanings
            a  | {"sheets": [{"table": "x", "sheet": "nowhere"}]}                             | Unknown sheet
            a  | {"sheets": [{"table": "x", "sheet": "makes"}, {"table": "x", "sheet": "buys"}]}   | Two meanings
            -a | {}                                                                           | Name missing
            """)
    void refusesWhatContradictsItselfOrTheFormat(String name, String mapping, String title) throws Exception {
        put(name, mapping)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.title").value(title));
    }

    private ResultActions put(String name, String json) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.put("/api/mappings/" + name)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }
}
