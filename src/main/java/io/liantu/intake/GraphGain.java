package io.liantu.intake;

/** What the graph gained, by the count of the database. */
public record GraphGain(long nodesCreated, long relationshipsCreated, long relationshipsDeleted, long propertiesSet) {

    static final GraphGain NONE = new GraphGain(0, 0, 0, 0);

    GraphGain plus(GraphGain other) {
        return new GraphGain(
                nodesCreated + other.nodesCreated,
                relationshipsCreated + other.relationshipsCreated,
                relationshipsDeleted + other.relationshipsDeleted,
                propertiesSet + other.propertiesSet);
    }
}
