package io.liantu.listing;

import io.liantu.neo4j.CypherFile;

/** One of the two lists, and the statements about it. */
enum ItemSide {
    DEMAND("demand") {
        @Override
        ListedItem item(String id, Particulars what, boolean urgent, Standing standing) {
            return new DemandItem(new DemandId(id), what, urgent, standing);
        }

        @Override
        UnknownItem unknown(String id) {
            return UnknownItem.demand(id);
        }

        @Override
        ItemFiles files() {
            return ItemFiles.DEMANDS;
        }
    },
    RESOURCE("resource") {
        @Override
        ListedItem item(String id, Particulars what, boolean urgent, Standing standing) {
            return new ResourceItem(new ResourceId(id), what, standing);
        }

        @Override
        UnknownItem unknown(String id) {
            return UnknownItem.resource(id);
        }

        @Override
        ItemFiles files() {
            return ItemFiles.RESOURCES;
        }
    };

    private final String key;

    ItemSide(String key) {
        this.key = key;
    }

    static ItemSide of(ListedItem item) {
        return item instanceof DemandItem ? DEMAND : RESOURCE;
    }

    abstract ListedItem item(String id, Particulars what, boolean urgent, Standing standing);

    abstract UnknownItem unknown(String id);

    abstract ItemFiles files();

    /** What the history of a line is kept under. */
    String subject(String id) {
        return key + "~" + id;
    }

    CypherFile list() {
        return files().list();
    }

    CypherFile byId() {
        return files().byId();
    }

    CypherFile write() {
        return files().write();
    }
}
