package io.liantu.enterprise;

import io.liantu.provenance.Fields;
import java.util.List;
import java.util.Set;

/**
 * The fields of enterprises and their links in the order in which they are told.
 *
 * @param names all of them
 * @param dates those that are days
 */
record FieldOrder(List<String> names, Set<String> dates) {

    static final String NAME = "name";
    static final String REGION = "region";
    static final String FICTIONAL = "fictional";
    static final String ALIASES = "aliases";

    static final FieldOrder ENTERPRISE = new FieldOrder(
            List.of(
                    NAME,
                    "uscc",
                    REGION,
                    "address",
                    "status",
                    "revenue",
                    "employees",
                    "registeredCapital",
                    "foundedOn",
                    "honours",
                    ALIASES,
                    "partyMembers",
                    "longitude",
                    "latitude",
                    FICTIONAL),
            Set.of("foundedOn"));
    static final FieldOrder MAKES = new FieldOrder(List.of("share", "capacity", "unit"), Set.of());
    static final FieldOrder BUYS = new FieldOrder(List.of("amount"), Set.of());
    static final FieldOrder SUPPLIES = new FieldOrder(List.of("amount", "since"), Set.of("since"));

    Fields fields() {
        return new Fields(Set.copyOf(names), dates);
    }
}
