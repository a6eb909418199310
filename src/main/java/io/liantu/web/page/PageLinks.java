package io.liantu.web.page;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/**
 * Where the links of a page lead, so that what was asked for is asked for again.
 *
 * @param page the page without a segment beside it
 */
record PageLinks(String page, String segments, String query) {

    static PageLinks ofChain(String chain, String region) {
        return new PageLinks(
                "/?chain=" + encoded(chain) + "&region=" + encoded(region),
                "/chains/" + encoded(chain) + "/segments/",
                "?region=" + encoded(region));
    }

    static PageLinks ofProduct(String product, String region, int depth) {
        var page = "/products/" + encoded(product);
        var query = "?region=" + encoded(region) + "&depth=" + depth;
        return new PageLinks(page + query, page + "/segments/", query);
    }

    /** The page with a segment beside it. */
    public String segment(String product) {
        return segments + encoded(product) + query;
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
