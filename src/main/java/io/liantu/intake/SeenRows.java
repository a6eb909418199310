package io.liantu.intake;

import com.dynatrace.hash4j.hashing.HashStream64;
import com.dynatrace.hash4j.hashing.Hashing;
import io.liantu.intake.format.Column;
import io.liantu.provenance.KeptTestimony;
import java.io.Closeable;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/**
 * Notices what stands in a table more than once: rows of one voice about the same thing. It keeps 16 bytes a row, in
 * memory for a short table and in a temporary file for a long one, so memory does not grow with the table. Rows are told
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

    /**
     * What stands there again.
     *
     * @param first the first rows, by their lines
     * @param moreOthers how many more say something else
     * @param moreSame how many more say the same
     */
    record Repetitions(List<Repeated> first, long moreOthers, long moreSame) {}

    private static final int LINE_BITS = 32;

    private final List<Column> keys;
    private final SpilledPairs rows = new SpilledPairs();

    SeenRows(List<Column> keys) {
        this.keys = keys;
    }

    void note(Row row) {
        rows.add(identity(row), (row.line() << LINE_BITS) | (content(row) & 0xFFFF_FFFFL));
    }

    /**
     * The rows that stand there again.
     *
     * @param mostOthers how many of those that say something else are told, the first ones
     * @param mostSame how many of those that say the same are told
     */
    Repetitions repeated(int mostOthers, int mostSame) {
        var others = new First(mostOthers);
        var same = new First(mostSame);
        var last = new long[2];
        rows.forEachSorted((identity, noted) -> {
            if (last[1] != 0 && identity == last[0]) {
                var repeated = repeated(noted, last[1]);
                (repeated.same() ? same : others).add(repeated);
            }
            last[0] = identity;
            last[1] = noted;
        });
        var first = Stream.concat(others.kept.stream(), same.kept.stream())
                .sorted(Comparator.comparingLong(Repeated::line))
                .toList();
        return new Repetitions(first, others.more(), same.more());
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    /** The rows of the first lines among many. */
    private static final class First {

        private final PriorityQueue<Repeated> kept =
                new PriorityQueue<>(Comparator.comparingLong(Repeated::line).reversed());
        private final int most;
        private long count;

        First(int most) {
            this.most = most;
        }

        void add(Repeated row) {
            count++;
            kept.add(row);
            if (kept.size() > most) {
                kept.remove();
            }
        }

        long more() {
            return count - kept.size();
        }
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
