package io.liantu.web.page;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Reads pages as a browser without scripts does. */
final class SamplePages {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final MockMvc mvc;

    SamplePages(WebApplicationContext context) {
        this.mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    /** The markup of a page in English, its blanks as one each. */
    String page(String address) throws Exception {
        return read(address, 200);
    }

    /** The page that tells of a problem. */
    String refused(String address, int status) throws Exception {
        return read(address, status);
    }

    /** What a page takes in when it shows the rest already. */
    String fragment(String address) throws Exception {
        return read(address, 200, "HX-Request", "true", "HX-Target", "panel");
    }

    /** What the groups of a pattern match in some markup, one after the other. */
    static List<String> all(String pattern, String markup) {
        return Pattern.compile(pattern)
                .matcher(markup)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .toList();
    }

    private String read(String address, int status, String... headers) throws Exception {
        var request = get(URI.create(address)).accept("text/html").header("Accept-Language", "en");
        for (var at = 0; at < headers.length; at += 2) {
            request.header(headers[at], headers[at + 1]);
        }
        var answer = mvc.perform(request)
                .andExpect(status().is(status))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return BLANKS.matcher(answer).replaceAll(" ");
    }
}
