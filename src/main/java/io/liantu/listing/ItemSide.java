package io.liantu.listing;

import io.liantu.neo4j.CypherFile;

/** One of the two lists, and the statements about it. */
enum ItemSide {
    DEMAND(
            "demand",
            CypherFile.of("listing/demands.cypher"),
            CypherFile.of("listing/demands-by-id.cypher"),
            CypherFile.of("listing/write-demand.cypher")) {
        @Override
        ListedItem item(String id, Particulars what, boolean urgent, Standing standing) {
            return new DemandItem(new DemandId(id), what, urgent, standing);
        }

        @Override
        UnknownItem unknown(String id) {
            return UnknownItem.demand(id);
        }
    },
    RESOURCE(
            "resource",
            CypherFile.of("listing/resources.cypher"),
            CypherFile.of("listing/resources-by-id.cypher"),
            CypherFile.of("listing/write-resource.cypher")) {
        @Override
        ListedItem item(String id, Particulars what, boolean urgent, Standing standing) {
            return new ResourceItem(new ResourceId(id), what, standing);
        }

        @Override
        UnknownItem unknown(String id) {
            return UnknownItem.resource(id);
        }
    };

    private final String key;
    private final CypherFile list;
    private final CypherFile byId;
    private final CypherFile write;

    ItemSide(String key, CypherFile list, CypherFile byId, CypherFile write) {
        this.key = key;
        this.list = list;
        this.byId = byId;
        this.write = write;
    }

    static ItemSide of(ListedItem item) {
        return item instanceof DemandItem ? DEMAND : RESOURCE;
    }

    abstract ListedItem item(String id, Particulars what, boolean urgent, Standing standing);

    abstract UnknownItem unknown(String id);

    /** What the history of a line is kept under. */
    String subject(String id) {
        return key + "~" + id;
    }

    CypherFile list() {
        return list;
    }

    CypherFile byId() {
        return byId;
    }

    CypherFile write() {
        return write;
    }
}
