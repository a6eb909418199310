package io.liantu.synthetic;

import java.util.List;
import java.util.Locale;

/** The tables of the exchange format that a made-up network fills, and their headers. */
@SuppressWarnings("ImmutableEnumChecker") // its list is unmodifiable
enum SyntheticSheet {
    SOURCES("name", "id"),
    REGIONS("code", "name", "level", "parent", "source"),
    PRODUCTS("id", "name", "unit", "source"),
    PRODUCT_INPUTS("input", "product", "share", "essential", "source"),
    CHAINS("id", "name", "description", "source"),
    CHAIN_PRODUCTS("chain", "product", "position", "source"),
    ENTERPRISES(
            "id",
            "name",
            "uscc",
            "region",
            "employees",
            "registeredCapital",
            "revenue",
            "foundedOn",
            "status",
            "fictional",
            "source"),
    MAKES("enterprise", "product", "share", "source"),
    SUPPLY_LINKS("supplier", "customer", "product", "amount", "since", "source");

    private final List<String> headers;

    SyntheticSheet(String... headers) {
        this.headers = List.of(headers);
    }

    /** Its English name in the format. */
    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    List<String> headers() {
        return headers;
    }
}
