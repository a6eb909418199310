package io.liantu.listing;

import io.liantu.enterprise.EnterpriseId;
import io.liantu.neo4j.CypherFile;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Projects in the graph. They keep ids, so that merging and retiring records need not know of them. */
@Repository
class ProjectStore {

    private static final CypherFile LIST = CypherFile.of("listing/projects.cypher");
    private static final CypherFile LOCK = CypherFile.of("listing/lock-demand.cypher");
    private static final CypherFile WRITE = CypherFile.of("listing/write-project.cypher");

    private final Neo4jClient neo4j;

    ProjectStore(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /** @param kept the properties as they are in the graph */
    record Found(KnownProject known, Map<String, Object> kept) {}

    List<Found> list(
            @Nullable Collection<String> ids,
            @Nullable Collection<String> demands,
            @Nullable Collection<ProjectState> states,
            @Nullable EnterpriseId enterprise) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("ids", ids);
        parameters.put("demands", demands);
        parameters.put(
                "states",
                states == null ? null : states.stream().map(ProjectState::key).toList());
        parameters.put("enterprise", enterprise == null ? null : enterprise.value());
        return LIST.rows(neo4j, parameters).stream().map(ProjectStore::found).toList();
    }

    Found get(ProjectId id) {
        return list(List.of(id.value()), null, null, null).stream()
                .findFirst()
                .orElseThrow(() -> ProjectConflict.unknown(id.value()));
    }

    /**
     * Keeps others from changing the projects of a demand until the transaction ends. To be called before any of them is
     * read: what is read then is what the last transaction left. One that was retired has nothing to be kept in step.
     */
    void lock(DemandId demand) {
        LOCK.rows(neo4j, Map.of("demand", demand.value()));
    }

    /** Writes a project and the step in its history. */
    @Transactional
    void write(@Nullable Found before, Project now, By by) {
        var version = now.version() + 1;
        var subject = subject(now.id());
        var from = before == null ? "" : before.known().project().state().key();
        var rows = WRITE.rows(
                neo4j,
                Map.of(
                        "id", now.id().value(),
                        "before", before == null ? Map.of("id", now.id().value()) : before.kept(),
                        "properties", properties(now, version),
                        "step",
                                by.step(
                                        subject,
                                        version,
                                        ZonedDateTime.now(ZoneId.systemDefault()),
                                        from,
                                        now.state().key())));
        if (rows.isEmpty()) {
            throw new ChangedMeanwhile(now.id().value());
        }
    }

    static String subject(ProjectId id) {
        return "project~" + id.value();
    }

    private static Map<String, @Nullable Object> properties(Project project, long version) {
        var closeOut = project.closeOut();
        var resource = project.giver().resource();
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("demand", project.demand().value());
        properties.put("resource", resource == null ? null : resource.value());
        properties.put("asker", project.asker().value());
        properties.put("giver", project.giver().enterprise().value());
        properties.put("state", project.state().key());
        properties.put("amount", project.amount());
        properties.put("confirmedOn", project.confirmedOn());
        properties.put(ItemFields.EVIDENCE, closeOut == null ? null : closeOut.evidence());
        properties.put(ItemFields.CLOSED_OUT_BY, closeOut == null ? null : closeOut.by());
        properties.put(ItemFields.CLOSED_OUT_ON, closeOut == null ? null : closeOut.on());
        properties.put(ItemFields.VERSION, version);
        return properties;
    }

    private static Found found(Record row) {
        var kept = row.get("properties").asMap();
        var asker = row.get("asker").asString();
        var giver = row.get("giver").asString();
        var project = project(kept, new EnterpriseId(asker), new EnterpriseId(giver));
        var known = new KnownProject(
                project,
                row.get("askerName").asString(asker),
                row.get("giverName").asString(giver),
                ItemKind.read(row.get("kind").asString(null), false),
                row.get("summary").asString(""),
                row.get("resourceSummary").asString(null));
        return new Found(known, kept);
    }

    private static Project project(Map<String, Object> kept, EnterpriseId asker, EnterpriseId giver) {
        return new Project(
                new ProjectId(String.valueOf(kept.get("id"))),
                new DemandId(String.valueOf(kept.get("demand"))),
                asker,
                new Giver(giver, kept.get("resource") instanceof String resource ? new ResourceId(resource) : null),
                ProjectState.find(String.valueOf(kept.get("state"))).orElse(ProjectState.CONFIRMED),
                kept.get("amount") instanceof Number amount ? amount.doubleValue() : null,
                kept.get("confirmedOn") instanceof LocalDate day ? day : LocalDate.EPOCH,
                kept.get(ItemFields.EVIDENCE) instanceof String evidence
                        ? new CloseOut(
                                evidence,
                                String.valueOf(kept.getOrDefault(ItemFields.CLOSED_OUT_BY, "")),
                                kept.get(ItemFields.CLOSED_OUT_ON) instanceof LocalDate day ? day : LocalDate.EPOCH)
                        : null,
                kept.get(ItemFields.VERSION) instanceof Number number ? number.longValue() : 0);
    }
}
