package io.liantu.listing;

import io.liantu.enterprise.EnterpriseId;
import io.liantu.enterprise.Enterprises;
import io.liantu.neo4j.CypherFile;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;

/** Keeps which pairs the organiser pins or forbids, and which one side does not want. They keep ids, so that merging need not know of them. */
@Service
public class PairMarks {

    private static final CypherFile LIST = CypherFile.of("listing/marks.cypher");
    private static final CypherFile WRITE = CypherFile.of("listing/write-mark.cypher");
    private static final CypherFile DELETE = CypherFile.of("listing/delete-mark.cypher");

    private final Neo4jClient neo4j;
    private final Demands demands;
    private final Resources resources;
    private final Enterprises enterprises;

    PairMarks(Neo4jClient neo4j, Demands demands, Resources resources, Enterprises enterprises) {
        this.neo4j = neo4j;
        this.demands = demands;
        this.resources = resources;
        this.enterprises = enterprises;
    }

    /** All of a demand, by id. */
    public List<PairMark> of(DemandId demand) {
        return of(List.of(demand));
    }

    /** All of some demands, by id. */
    public List<PairMark> of(Collection<DemandId> demands) {
        var ids = demands.stream().map(DemandId::value).toList();
        return LIST.rows(neo4j, Map.of("demands", ids)).stream()
                .map(PairMarks::mark)
                .toList();
    }

    /**
     * Marks a pair; who said something else of it before says this now.
     *
     * @param kind the key of a kind, such as {@code pin}
     * @param resource what is offered; null where {@code enterprise} is given
     * @param enterprise for whatever it offers; null where {@code resource} is given
     * @throws InvalidMark when there is no such kind, or not one giver is named
     * @throws UnknownItem when the demand or the resource is unknown
     * @throws io.liantu.enterprise.UnknownEnterprise when the enterprise is unknown
     */
    public PairMark mark(
            DemandId demand, String kind, @Nullable ResourceId resource, @Nullable EnterpriseId enterprise, By by) {
        var known = MarkKind.find(kind).orElseThrow(() -> InvalidMark.kind(kind));
        var asker = demands.get(demand).what().enterprise();
        var giver = giver(resource, enterprise);
        if (asker.equals(giver.enterprise())) {
            throw InvalidMark.ofItself(asker.value());
        }
        var id = demand.value() + "~" + giver.key() + "~" + known.voice();
        var mark = new HashMap<String, @Nullable Object>();
        mark.put("id", id);
        mark.put("demand", demand.value());
        mark.put("resource", resource == null ? null : resource.value());
        mark.put("enterprise", giver.enterprise().value());
        mark.put("kind", known.key());
        mark.put("by", by.who());
        mark.put("note", by.text());
        mark.put("since", LocalDate.now(ZoneId.systemDefault()));
        WRITE.rows(neo4j, Collections.singletonMap("mark", mark));
        return of(demand).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The giver that is named by an offer or as an enterprise. */
    Giver giver(@Nullable ResourceId resource, @Nullable EnterpriseId enterprise) {
        if ((resource == null) == (enterprise == null)) {
            throw InvalidMark.withoutGiver();
        }
        return enterprise == null
                ? new Giver(
                        resources.get(Objects.requireNonNull(resource)).what().enterprise(), resource)
                : new Giver(enterprises.resolve(enterprise), null);
    }

    /**
     * Takes back what was said to a pair.
     *
     * @throws InvalidMark when there is no such mark
     */
    public void remove(String id) {
        if (DELETE.rows(neo4j, Map.of("id", id)).stream()
                .noneMatch(row -> row.get("removed").asLong() > 0)) {
            throw InvalidMark.unknown(id);
        }
    }

    private static PairMark mark(Record row) {
        var enterprise = new EnterpriseId(row.get("enterprise").asString());
        var resource = row.get("resource");
        return new PairMark(
                row.get("id").asString(),
                new DemandId(row.get("demand").asString()),
                new Giver(enterprise, resource.isNull() ? null : new ResourceId(resource.asString())),
                row.get("name").asString(enterprise.value()),
                MarkKind.find(row.get("kind").asString()).orElse(MarkKind.FORBID),
                row.get("by").asString(""),
                row.get("note").asString(""),
                row.get("since").asLocalDate(LocalDate.EPOCH));
    }
}
