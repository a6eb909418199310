package io.liantu.matchmaking;

import io.liantu.neo4j.CypherFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Events in the graph. They keep ids of enterprises, not links, so that merging and retiring records need not know of them. */
@Repository
class EventFiles {

    private static final CypherFile LOCK = CypherFile.of("matchmaking/lock-event.cypher");
    private static final CypherFile EVENT = CypherFile.of("matchmaking/event.cypher");
    private static final CypherFile EVENTS = CypherFile.of("matchmaking/events.cypher");
    private static final CypherFile WRITE = CypherFile.of("matchmaking/write-event.cypher");
    private static final CypherFile DELETE = CypherFile.of("matchmaking/delete-event.cypher");
    private static final CypherFile PARTICIPANTS = CypherFile.of("matchmaking/participants-of-event.cypher");
    private static final CypherFile WISHES = CypherFile.of("matchmaking/wishes-of-event.cypher");
    private static final CypherFile MEETINGS = CypherFile.of("matchmaking/meetings-of-event.cypher");
    private static final CypherFile CONTRACTS = CypherFile.of("matchmaking/contracts-of-event.cypher");
    private static final CypherFile TOKEN = CypherFile.of("matchmaking/participant-by-token.cypher");
    private static final CypherFile WRITE_TOKEN = CypherFile.of("matchmaking/write-token.cypher");
    private static final CypherFile LINKED = CypherFile.of("matchmaking/linked-participants.cypher");

    private static final String OF = "event";

    private final Neo4jClient neo4j;

    EventFiles(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /** Keeps others from changing it until the transaction ends; false when there is no such event. */
    boolean lock(EventId id) {
        return !LOCK.rows(neo4j, Map.of(OF, id.value())).isEmpty();
    }

    Optional<EventBook> find(EventId id) {
        Map<String, Object> of = Map.of(OF, id.value());
        return EVENT.rows(neo4j, of).stream()
                .findFirst()
                .map(row -> new EventBook(
                        EventRows.event(row.get("event")),
                        PARTICIPANTS.rows(neo4j, of).stream()
                                .map(ParticipantRows::participant)
                                .toList(),
                        WISHES.rows(neo4j, of).stream()
                                .map(ParticipantRows::wish)
                                .toList(),
                        MEETINGS.rows(neo4j, of).stream()
                                .map(MeetingRows::meeting)
                                .toList(),
                        CONTRACTS.rows(neo4j, of).stream()
                                .map(MeetingRows::contract)
                                .toList()));
    }

    List<EventSummary> list() {
        return EVENTS.rows(neo4j, Map.of()).stream()
                .map(row -> new EventSummary(
                        EventRows.event(row.get("event")),
                        RowValues.text(row.get("alliance")),
                        row.get("participants").asLong(),
                        row.get("coming").asLong(),
                        row.get("meetings").asLong(),
                        row.get("contracts").asLong(),
                        row.get("amount").asDouble()))
                .toList();
    }

    void write(MatchmakingEvent event) {
        WRITE.rows(neo4j, Map.of(OF, event.id().value(), "properties", EventRows.properties(event)));
    }

    void delete(EventId id) {
        DELETE.rows(neo4j, Map.of(OF, id.value()));
    }

    /** Writes what differs between two states of an event. */
    void write(EventBook before, EventBook after) {
        var id = after.event().id();
        if (!before.event().equals(after.event())) {
            write(after.event());
        }
        Difference.of(before.participants(), after.participants(), Participant::number)
                .write(neo4j, id, "participants", number -> Map.of("number", number), ParticipantRows::properties);
        Difference.of(before.wishes(), after.wishes(), wish -> List.of(wish.from(), wish.to()))
                .write(
                        neo4j,
                        id,
                        "wishes",
                        pair -> Map.of("from", pair.get(0), "to", pair.get(1)),
                        ParticipantRows::properties);
        Difference.of(before.meetings(), after.meetings(), Meeting::id)
                .write(neo4j, id, "meetings", EventFiles::pair, MeetingRows::properties);
        Difference.of(before.contracts(), after.contracts(), Contract::meeting)
                .write(neo4j, id, "contracts", EventFiles::pair, MeetingRows::properties);
    }

    private static Map<String, Object> pair(MeetingId id) {
        return Map.of("first", id.first(), "second", id.second());
    }

    /** Whose link has a fingerprint. */
    Optional<Guest> findGuest(String hash) {
        return TOKEN.rows(neo4j, Map.of("hash", hash)).stream()
                .findFirst()
                .map(row -> new Guest(
                        new EventId(row.get(OF).asString()), row.get("number").asInt()));
    }

    void writeToken(EventId id, int number, @Nullable String hash) {
        var parameters = new HashMap<String, Object>();
        parameters.put(OF, id.value());
        parameters.put("number", number);
        parameters.put("hash", hash);
        WRITE_TOKEN.rows(neo4j, parameters);
    }

    /** The numbers of those who have a link. */
    Set<Integer> listLinked(EventId id) {
        return LINKED.rows(neo4j, Map.of(OF, id.value())).stream()
                .map(row -> row.get("number").asInt())
                .collect(Collectors.toSet());
    }
}
