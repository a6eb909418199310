package io.liantu.matchmaking;

import io.liantu.chain.ProductId;
import io.liantu.neo4j.CypherFile;
import io.liantu.network.NetworkStamp;
import io.liantu.provenance.Confidence;
import io.liantu.provenance.Fields;
import io.liantu.provenance.KeptTestimony;
import io.liantu.provenance.Testimony;
import io.liantu.provenance.Voice;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Tells the supply network of contracts: each is a supply link 供应关系 of which the event says so, beside what others say of
 * the same link. A contract that is taken back, or an event that is retired as a source, takes its word along.
 */
@Component
class ContractFacts {

    private static final CypherFile KNOWN = CypherFile.of("matchmaking/supply-links.cypher");
    private static final CypherFile WRITE = CypherFile.of("matchmaking/write-supply-link.cypher");
    private static final CypherFile DELETE = CypherFile.of("matchmaking/delete-supply-link.cypher");
    private static final CypherFile SOURCE = CypherFile.of("matchmaking/write-source.cypher");

    private static final Fields FIELDS = new Fields(Set.of("amount", "since"), Set.of("since"));
    private static final double MONTHS_OF_A_YEAR = 12;

    private final Neo4jClient neo4j;
    private final NetworkStamp stamp;

    ContractFacts(Neo4jClient neo4j, NetworkStamp stamp) {
        this.neo4j = neo4j;
        this.stamp = stamp;
    }

    /** Who supplies whom with what. */
    private record Link(String supplier, String customer, String product) implements Comparable<Link> {

        static Link of(Contract contract) {
            var product = contract.terms().product();
            return new Link(
                    contract.supplier().value(),
                    contract.customer().value(),
                    Optional.ofNullable(product).map(ProductId::value).orElse(""));
        }

        Map<String, Object> keys() {
            return Map.of("supplier", supplier, "customer", customer, "product", product);
        }

        @Override
        public int compareTo(Link other) {
            return keys().toString().compareTo(other.keys().toString());
        }
    }

    /** Writes what contracts say that were signed, corrected or taken back, in the transaction of the caller. */
    void write(EventBook before, EventBook after) {
        var said = byLink(before);
        var saying = byLink(after);
        var changed = Stream.concat(said.keySet().stream(), saying.keySet().stream())
                .filter(link -> !said.getOrDefault(link, List.of()).equals(saying.getOrDefault(link, List.of())))
                .collect(Collectors.toCollection(TreeSet::new));
        if (changed.isEmpty()) {
            return;
        }
        stamp.lock();
        var event = after.event();
        SOURCE.rows(
                neo4j, Map.of("id", event.id().value(), "name", event.settings().name()));
        changed.forEach(link -> write(link, after, saying.getOrDefault(link, List.of())));
        stamp.change(changed.stream()
                .flatMap(link -> Stream.of(link.supplier(), link.customer()))
                .collect(Collectors.toSet()));
    }

    /** Fulfilling a contract says nothing new of it. */
    private static Map<Link, List<ContractTerms>> byLink(EventBook book) {
        return book.contracts().stream()
                .collect(Collectors.groupingBy(
                        Link::of, TreeMap::new, Collectors.mapping(Contract::terms, Collectors.toList())));
    }

    private void write(Link link, EventBook book, List<ContractTerms> terms) {
        var source = book.event().id().value();
        var others = known(link).without(source);
        if (terms.isEmpty() && others.isEmpty()) {
            DELETE.rows(neo4j, link.keys());
            return;
        }
        var testimony = terms.isEmpty() ? others : others.with(voice(source, terms), values(book, terms));
        var properties = new HashMap<String, @Nullable Object>();
        FIELDS.names().forEach(field -> properties.put(field, null));
        properties.putAll(testimony.values());
        properties.putAll(KeptTestimony.properties(testimony));
        var parameters = new HashMap<>(link.keys());
        parameters.put("properties", properties);
        WRITE.rows(neo4j, parameters);
    }

    private Testimony known(Link link) {
        return KNOWN.rows(neo4j, Map.of("rows", List.of(link.keys()))).stream()
                .findFirst()
                .map(row -> KeptTestimony.read(row.get("properties").asMap(), FIELDS))
                .orElse(Testimony.NONE);
    }

    private static Voice voice(String source, List<ContractTerms> terms) {
        var last = terms.stream().map(ContractTerms::signedOn).max(LocalDate::compareTo);
        return new Voice(source, last.orElse(null), Confidence.DISCLOSED);
    }

    /** A loan is no supply, so that its amount is not told as one. */
    private static Map<String, Object> values(EventBook book, List<ContractTerms> terms) {
        var values = new HashMap<String, Object>();
        terms.stream()
                .map(ContractTerms::signedOn)
                .min(LocalDate::compareTo)
                .ifPresent(first -> values.put("since", first));
        if (book.event().settings().kind() != EventKind.BANK_ENTERPRISE) {
            values.put(
                    "amount",
                    terms.stream().mapToDouble(ContractFacts::amountOfAYear).sum());
        }
        return values;
    }

    /** Supply links tell the amount of a year. */
    private static double amountOfAYear(ContractTerms terms) {
        var months = terms.months();
        return months == null || months <= MONTHS_OF_A_YEAR
                ? terms.amount()
                : terms.amount() * MONTHS_OF_A_YEAR / months;
    }
}
