package io.liantu.matchmaking.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Talks to the endpoints of events as a program does. */
final class EventApi {

    static final String SUPPLY_EVENT = """
            {"name": "示例激光对接会", "kind": "supply-matchmaking", "alliance": "demo-alliance-laser",
             "chain": "laser-equipment", "region": "370176", "date": "2026-12-18", "tables": 3}""";

    private final MockMvc mvc;

    EventApi(WebApplicationContext context) {
        this.mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    ResultActions send(String method, String path, String body) throws Exception {
        return mvc.perform(request(HttpMethod.valueOf(method), URI.create("/api" + path))
                .header("Accept-Language", "zh")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    ResultActions send(String method, String path) throws Exception {
        return send(method, path, "");
    }

    /** The id of a new event. */
    String create(String body) throws Exception {
        return text(send("POST", "/events", body), "$.id");
    }

    /** Invites demo enterprises: those before a bar ask, those after it offer. */
    void invite(String event, String asking, String offering) throws Exception {
        var rows = new StringBuilder();
        for (var side : List.of("demand " + asking, "supply " + offering)) {
            var words = side.split(" ", -1);
            for (int i = 1; i < words.length; i++) {
                rows.append(rows.isEmpty() ? "" : ",")
                        .append("{\"enterprise\": \"demo-%s\", \"role\": \"%s\"}".formatted(words[i], words[0]));
            }
        }
        send("POST", "/events/" + event + "/participants", "[" + rows + "]");
    }

    void wish(String event, int from, int to, String kind) throws Exception {
        send(
                "PUT",
                "/events/" + event + "/wishes",
                "{\"from\": %d, \"to\": %d, \"kind\": \"%s\"}".formatted(from, to, kind));
    }

    /** Takes an event through all states up to one. */
    void become(String event, String... states) throws Exception {
        for (var state : states) {
            send("PUT", "/events/" + event + "/state?state=" + state);
        }
    }

    static String body(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    static String text(ResultActions answer, String path) throws Exception {
        return String.valueOf(JsonPath.<Object>read(body(answer), path));
    }

    static List<Object> list(ResultActions answer, String path) throws Exception {
        return JsonPath.read(body(answer), path);
    }
}
