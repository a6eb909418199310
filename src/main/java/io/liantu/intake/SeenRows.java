package io.liantu.intake;

import com.dynatrace.hash4j.hashing.HashStream64;
import com.dynatrace.hash4j.hashing.Hashing;
import io.liantu.intake.format.Column;
import io.liantu.provenance.KeptTestimony;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Notices what stands in a table more than once: rows of one voice about the same thing. It keeps 16 bytes a row, in
 * memory for a short table and in temporary files for a long one, so memory does not grow with the table. Rows are told
 * apart by 64-bit hashes (XXH3): of ten million different rows, two are taken for the same with a probability of
 * 0.000003, and then only a notice is wrong.
 */
final class SeenRows implements Closeable {

    /**
     * A row that stands there again.
     *
     * @param line its line
     * @param before the line of the last one like it
     * @param same whether it says the same
     */
    record Repeated(long line, long before, boolean same) {}

    private static final int LINE_BITS = 32;

    private final List<Column> keys;
    private final SpilledPairs rows = new SpilledPairs();

    SeenRows(List<Column> keys) {
        this.keys = keys;
    }

    void note(Row row) {
        rows.add(identity(row), (row.line() << LINE_BITS) | (content(row) & 0xFFFF_FFFFL));
    }

    /** The rows that stand there again, by their lines. */
    List<Repeated> repeated() {
        var repeated = new ArrayList<Repeated>();
        rows.forEachSorted((identities, noted) -> {
            for (int i = 1; i < identities.length; i++) {
                if (identities[i] == identities[i - 1]) {
                    repeated.add(repeated(noted[i], noted[i - 1]));
                }
            }
        });
        repeated.sort(Comparator.comparingLong(Repeated::line));
        return repeated;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    private static Repeated repeated(long noted, long before) {
        return new Repeated(noted >>> LINE_BITS, before >>> LINE_BITS, (int) noted == (int) before);
    }

    private long identity(Row row) {
        HashStream64 hash = Hashing.xxh3_64().hashStream();
        keys.forEach(key -> hash.putString(row.text(key)));
        for (var name : List.of(KeptTestimony.SOURCE, KeptTestimony.AS_OF, KeptTestimony.CONFIDENCE)) {
            hash.putString(Objects.toString(row.all().get(name), ""));
        }
        return hash.getAsLong();
    }

    private static int content(Row row) {
        return row.all().hashCode();
    }
}
