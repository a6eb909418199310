package io.liantu.listing.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Asks the application in Chinese; requests are written with single quotes. */
final class Http {

    private final MockMvc mvc;

    Http(WebApplicationContext context) {
        this.mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    ResultActions ask(String question) throws Exception {
        return ask(question, "zh");
    }

    ResultActions ask(String question, String language) throws Exception {
        return mvc.perform(get("/api" + question).header("Accept-Language", language));
    }

    ResultActions put(String path, String body) throws Exception {
        return send(MockMvcRequestBuilders.put("/api" + path), body);
    }

    ResultActions post(String path, String body) throws Exception {
        return send(MockMvcRequestBuilders.post("/api" + path), body);
    }

    ResultActions remove(String path) throws Exception {
        return mvc.perform(delete("/api" + path).header("Accept-Language", "zh"));
    }

    private ResultActions send(MockHttpServletRequestBuilder request, String body) throws Exception {
        return mvc.perform(request.header("Accept-Language", "zh")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.replace('\'', '"')));
    }

    List<Object> list(ResultActions answer, String path) throws Exception {
        return JsonPath.read(content(answer), path);
    }

    String text(ResultActions answer, String path) throws Exception {
        return JsonPath.read(content(answer), path);
    }

    double number(ResultActions answer, String path) throws Exception {
        Number number = JsonPath.read(content(answer), path);
        return number.doubleValue();
    }

    private static String content(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
