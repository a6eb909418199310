package io.liantu.intake;

import io.liantu.neo4j.CypherFile;
import java.time.Duration;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Keeps in the graph who may write, and how far each import has written. */
@Component
class LedgerBook {

    private static final CypherFile TAKE_TURN = CypherFile.of("intake/take-import-turn.cypher");
    private static final CypherFile TURN = CypherFile.of("intake/import-turn.cypher");
    private static final CypherFile GIVE_BACK_TURN = CypherFile.of("intake/give-back-import-turn.cypher");
    private static final CypherFile RECORD = CypherFile.of("intake/record-rows.cypher");
    private static final CypherFile RECORDED = CypherFile.of("intake/recorded-rows.cypher");

    /** After so long a silence an import counts as interrupted. A batch takes seconds. */
    static final Duration SILENCE = Duration.ofMinutes(2);

    private final Neo4jClient neo4j;

    LedgerBook(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /** Whether an import may write from now on; others may not until it gives the turn back or falls silent. */
    boolean takeTurn(ImportId id) {
        return neo4j.query(TAKE_TURN.text())
                .bindAll(Map.of(
                        "holder", id.value(),
                        "process", ThisProcess.NAME,
                        "gone", goneProcess(),
                        "seconds", SILENCE.toSeconds()))
                .fetchAs(Boolean.class)
                .one()
                .orElse(false);
    }

    /** @throws ImportRunning when the import was silent for too long, and another one took the turn */
    void keepTurn(ImportId id) {
        if (!takeTurn(id)) {
            throw new ImportRunning();
        }
    }

    void giveBackTurn(ImportId id) {
        neo4j.query(GIVE_BACK_TURN.text())
                .bindAll(Map.of("holder", id.value(), "process", ThisProcess.NAME))
                .run();
    }

    void record(ImportId id, Mark mark, Effect effect) {
        var tally = effect.tally();
        neo4j.query(RECORD.text())
                .bindAll(Map.of(
                        "import", id.value(),
                        "place", mark.place(),
                        "pass", mark.pass(),
                        "rows", mark.rows(),
                        "added", tally.added(),
                        "changed", tally.changed(),
                        "left", tally.left(),
                        "changes", effect.changes(),
                        "outweighed", effect.outweighed(),
                        "outcomes", effect.outcomes()))
                .run();
    }

    Ledger ledger(ImportId id) {
        return new Ledger(neo4j
                .query(RECORDED.text())
                .bindAll(Map.of("import", id.value()))
                .fetchAs(Ledger.Entry.class)
                .mappedBy((types, row) -> entry(row))
                .all()
                .stream()
                .toList());
    }

    /** The process that has the turn, if it ended without giving it back. */
    private String goneProcess() {
        return neo4j.query(TURN.text())
                .fetchAs(String.class)
                .one()
                .filter(ThisProcess::knowsToBeGone)
                .orElse("");
    }

    private static Ledger.Entry entry(Record row) {
        return new Ledger.Entry(
                new Mark(
                        row.get("place").asString(),
                        row.get("pass").asInt(),
                        row.get("rows").asLong()),
                new Effect(
                        new Tally(
                                row.get("added").asLong(),
                                row.get("changed").asLong(),
                                row.get("left").asLong()),
                        row.get("changes").asLong(),
                        row.get("outweighed").asLong(),
                        row.get("outcomes").asList(Value::asLong)));
    }
}
