package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.intake.identity.IdentityReason;
import io.liantu.intake.identity.Merges;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;

/** Imports whose enterprises are merged and undone. */
abstract class MergeFixture extends ImportFixture {

    @Autowired
    Merges merges;

    @Autowired
    RetriedTransaction transaction;

    void merge(String absorbed, String kept) {
        var reasons = List.of(IdentityReason.SAME_NAME);
        assertThat(transaction.execute(() -> merges.merge(absorbed, kept, 1, reasons, IdentitySearch.now())))
                .isTrue();
    }

    void undo(String absorbed) {
        transaction.execute(() -> merges.undo(absorbed));
    }

    GraphPicture picture() {
        return GraphPicture.of(neo4j);
    }

    /** The relationships of a type. */
    List<String> links(String type) {
        return picture().lines().stream()
                .filter(line -> line.contains("type=" + type + "}"))
                .toList();
    }

    /** How many lines hold each of the parts. */
    long count(String... parts) {
        return picture().lines().stream()
                .filter(line -> Stream.of(parts).allMatch(line::contains))
                .count();
    }
}
