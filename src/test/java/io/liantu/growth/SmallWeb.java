package io.liantu.growth;

import io.liantu.chain.ChainWeb;
import io.liantu.chain.Input;
import io.liantu.chain.Product;
import io.liantu.chain.ProductId;
import io.liantu.chain.Segment;
import io.liantu.enterprise.Enterprise;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.network.Demand;
import io.liantu.network.LocalMaker;
import io.liantu.network.Presence;
import io.liantu.shared.Explanation;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A chain written as a line of text: {@code glass → lens, lens → camera!} where ! makes an input essential. */
final class SmallWeb {

    private SmallWeb() {}

    /**
     * A covered web.
     *
     * @param inputs the links, as above
     * @param reports one of each product that occurs in them
     */
    static CoveredWeb of(String inputs, SegmentReport... reports) {
        var links = Stream.of(inputs.split(", ")).map(SmallWeb::input).toList();
        var segments = Arrays.stream(reports).map(SegmentReport::segment).toList();
        var web = new ChainWeb("chain", segments, links);
        return new CoveredWeb(web, web.graph(), List.of(reports));
    }

    /** A segment with local makers, or without, and what is needed of it. */
    static SegmentReport segment(String id, List<String> makers, Demand demand) {
        var presence = new Presence(makers.size(), 1, 0, List.of());
        var product = new Product(new ProductId(id), id);
        return new SegmentReport(
                new Segment(product, null),
                0,
                makers.isEmpty() ? SegmentState.MISSING : SegmentState.WEAK,
                Explanation.of("state"),
                new Strength(presence, demand, null, 0),
                makers.stream()
                        .map(maker -> new LocalMaker(product.id(), enterprise(maker), null, null, 0))
                        .toList());
    }

    /** An enterprise of which nothing is known but its id. */
    static Enterprise enterprise(String id) {
        return new Enterprise(new EnterpriseId(id), id, null, null, null, null, null, true);
    }

    private static Input input(String link) {
        var ends = link.replace("!", "").split(" → ", 2);
        return new Input(new ProductId(ends[0]), new ProductId(ends[1]), null, link.endsWith("!"));
    }
}
