package io.liantu.chain;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Turns rows of the statements under {@code cypher/chain} into values. */
final class ChainRows {

    private ChainRows() {}

    static IndustryChain chain(Record row) {
        return new IndustryChain(
                new ChainId(row.get("id").asString()),
                row.get("name").asString(),
                row.get("description").asString(null));
    }

    static ChainId chainOfSegment(Record row) {
        return new ChainId(row.get("chain").asString());
    }

    static Segment segment(Record row) {
        return new Segment(product(row), position(row.get("position")));
    }

    static Product product(Record row) {
        return new Product(
                new ProductId(row.get("product").asString()), row.get("name").asString());
    }

    static Input input(Record row) {
        var share = row.get("share");
        var essential = row.get("essential");
        return new Input(
                new ProductId(row.get("input").asString()),
                new ProductId(row.get("product").asString()),
                share.isNull() ? null : share.asDouble(),
                essential.isNull() ? null : essential.asBoolean());
    }

    private static @Nullable Position position(Value value) {
        return value.isNull() ? null : Position.valueOf(value.asString().toUpperCase(Locale.ROOT));
    }
}
