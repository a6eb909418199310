package io.liantu.intake.format;

import java.util.List;

/** What a row may refer to, and by which of its fields, the surest first. */
@SuppressWarnings("ImmutableEnumChecker") // its lists are unmodifiable
public enum EntityKind {
    SOURCE("Source", "id", "name"),
    REGION("Region", "code", "name"),
    PRODUCT("Product", "id", "name", "aliases"),
    INDUSTRY_CHAIN("IndustryChain", "id", "name"),
    ENTERPRISE("Enterprise", "id", "uscc", "name", "aliases"),
    ALLIANCE("Alliance", "id", "name"),
    PARTY_ORGANISATION("PartyOrganisation", "id", "name");

    private final String label;
    private final List<String> namedBy;

    EntityKind(String label, String... namedBy) {
        this.label = label;
        this.namedBy = List.of(namedBy);
    }

    /** Its label in the graph. */
    public String label() {
        return label;
    }

    /** The properties that may name it: the first is its key, and an earlier one outranks a later one. */
    public List<String> namedBy() {
        return namedBy;
    }

    /** The property that is its key. */
    public String key() {
        return namedBy.get(0);
    }

    /** Whether the full-text index over names knows it, so that likely candidates can be looked up. */
    public boolean searchable() {
        return this == REGION || this == PRODUCT || this == INDUSTRY_CHAIN || this == ENTERPRISE;
    }
}
