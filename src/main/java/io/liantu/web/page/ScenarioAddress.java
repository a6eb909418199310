package io.liantu.web.page;

import io.liantu.chain.ProductId;
import io.liantu.network.Supposition.Making;
import io.liantu.web.page.Scenario.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Writes a scenario into the address of its page, and reads it there. A move is two parameters, {@code move} for who and
 * {@code to} for where, and a newcomer two, {@code add} for its name and {@code makes} for a product; the first belongs to the
 * first, so that a form without scripts can ask for one more.
 */
final class ScenarioAddress {

    /** One parameter of an address, or a hidden field of a form. */
    record Parameter(String name, String value) {}

    private ScenarioAddress() {}

    static Address of(Scenario scenario) {
        var address = Address.of("chains", scenario.chain(), "what-if");
        for (var parameter : parameters(scenario)) {
            address = address.with(parameter.name(), parameter.value());
        }
        return address;
    }

    static List<Parameter> parameters(Scenario scenario) {
        var all = new ArrayList<Parameter>();
        all.add(new Parameter("region", scenario.region()));
        scenario.without().forEach(id -> all.add(new Parameter("without", id)));
        scenario.with().forEach(id -> all.add(new Parameter("with", id)));
        scenario.moves().forEach(move -> {
            all.add(new Parameter("move", move.enterprise()));
            all.add(new Parameter("to", move.to()));
        });
        scenario.newcomers().forEach(making -> {
            all.add(new Parameter("add", making.name()));
            all.add(new Parameter("makes", making.product().value()));
        });
        var opened = scenario.opened();
        if (opened != null) {
            all.add(new Parameter("segment", opened));
        }
        return all;
    }

    /** Ids may have commas in them, at which a list of parameters would be split; so all come as they are. */
    static Scenario read(String chain, String region, MultiValueMap<String, String> all, @Nullable String segment) {
        return new Scenario(
                chain.strip(),
                region.strip(),
                given(all, "without"),
                given(all, "with"),
                pairs(given(all, "move"), given(all, "to"), "move-nowhere", Move::new),
                pairs(
                        given(all, "add"),
                        given(all, "makes"),
                        "newcomer-makes-nothing",
                        (name, product) -> new Making(name, new ProductId(product))),
                segment == null || segment.isBlank() ? null : segment.strip());
    }

    private static List<String> given(MultiValueMap<String, String> all, String name) {
        return all.getOrDefault(name, List.of());
    }

    /** What a form leaves blank is not supposed. */
    private static <T> List<T> pairs(
            List<String> firsts, List<String> seconds, String lacking, BiFunction<String, String, T> pair) {
        var pairs = new ArrayList<T>();
        for (var at = 0; at < firsts.size(); at++) {
            var first = firsts.get(at).strip();
            var second = at < seconds.size() ? seconds.get(at).strip() : "";
            if (!first.isEmpty() && second.isEmpty()) {
                throw new HalfSupposed(lacking, first);
            }
            if (!first.isEmpty()) {
                pairs.add(pair.apply(first, second));
            }
        }
        return pairs;
    }
}
