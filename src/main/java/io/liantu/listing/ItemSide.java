package io.liantu.listing;

import io.liantu.neo4j.CypherFile;

/** One of the two lists, and the statements about it. */
enum ItemSide {
    DEMAND("demand", "demands") {
        @Override
        ListedItem item(String id, Particulars what, boolean urgent, Standing standing) {
            return new DemandItem(new DemandId(id), what, urgent, standing);
        }

        @Override
        UnknownItem unknown(String id) {
            return UnknownItem.demand(id);
        }
    },
    RESOURCE("resource", "resources") {
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

    ItemSide(String key, String all) {
        this.key = key;
        this.list = CypherFile.of("listing/" + all + ".cypher");
        this.byId = CypherFile.of("listing/" + all + "-by-id.cypher");
        this.write = CypherFile.of("listing/write-" + key + ".cypher");
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

    String key() {
        return key;
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
