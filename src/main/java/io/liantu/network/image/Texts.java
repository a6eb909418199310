package io.liantu.network.image;

import io.liantu.network.snapshot.ColumnReader;
import io.liantu.network.snapshot.ColumnWriter;
import it.unimi.dsi.fastutil.bytes.ByteArrayList;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Texts by number, kept as UTF-8 in one run of bytes: a fraction of what as many objects take. At most 2 GB in all. */
public final class Texts {

    private final int[] starts;
    private final ByteBuffer bytes;

    private Texts(int[] starts, ByteBuffer bytes) {
        this.starts = starts;
        this.bytes = bytes;
    }

    static Texts of(Collection<String> texts) {
        var collected = new Collected();
        texts.forEach(collected::add);
        return collected.texts();
    }

    public int size() {
        return starts.length - 1;
    }

    public String get(int number) {
        var text = new byte[length(number)];
        bytes.get(starts[number], text);
        return new String(text, StandardCharsets.UTF_8);
    }

    /** Compares two of them as Neo4j sorts texts: by code point. */
    int compare(int one, int other) {
        return compare(one, bytes, starts[other], length(other));
    }

    /** Compares one of them with another text. */
    private int compare(int one, ByteBuffer others, int start, int length) {
        int shared = Math.min(length(one), length);
        for (var i = 0; i < shared; i++) {
            int difference = Byte.toUnsignedInt(bytes.get(starts[one] + i)) - Byte.toUnsignedInt(others.get(start + i));
            if (difference != 0) {
                return difference;
            }
        }
        return length(one) - length;
    }

    private int length(int number) {
        return starts[number + 1] - starts[number];
    }

    /**
     * The number of a text, or -1. O(log n) comparisons.
     *
     * @param ascending the numbers of all texts, in ascending order of the texts
     */
    int find(String text, int[] ascending) {
        var sought = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        int place = countBefore(sought, ascending);
        return place < ascending.length && compare(ascending[place], sought, 0, sought.limit()) == 0
                ? ascending[place]
                : -1;
    }

    /** How many texts are less than one. O(log n) comparisons. */
    int countBefore(String text, int[] ascending) {
        return countBefore(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), ascending);
    }

    private int countBefore(ByteBuffer sought, int[] ascending) {
        int from = 0;
        int to = ascending.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (compare(ascending[middle], sought, 0, sought.limit()) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** The same texts, in another order. */
    Texts inOrder(int[] order) {
        var sortedStarts = new int[starts.length];
        var sorted = new byte[bytes.limit()];
        for (var i = 0; i < order.length; i++) {
            int length = length(order[i]);
            bytes.get(starts[order[i]], sorted, sortedStarts[i], length);
            sortedStarts[i + 1] = sortedStarts[i] + length;
        }
        return new Texts(sortedStarts, ByteBuffer.wrap(sorted));
    }

    List<String> list() {
        return IntStream.range(0, size()).mapToObj(this::get).toList();
    }

    void write(String name, ColumnWriter out) throws IOException {
        out.ints(name + ".starts", starts);
        out.bytes(name, bytes);
    }

    static Texts read(String name, ColumnReader in) throws IOException {
        var starts = in.starts(name + ".starts");
        var bytes = in.bytesInPlace(name);
        in.refuseUnless(starts[starts.length - 1] == bytes.limit(), name);
        return new Texts(starts, bytes);
    }

    long memory() {
        return 4L * starts.length + (bytes.isDirect() ? 0 : bytes.limit());
    }

    /** Texts that become more. */
    static final class Collected {

        private final IntArrayList starts = IntArrayList.of(0);
        private final ByteArrayList bytes = new ByteArrayList();

        void add(String text) {
            var encoded = text.getBytes(StandardCharsets.UTF_8);
            bytes.addElements(bytes.size(), encoded);
            starts.add(bytes.size());
        }

        Texts texts() {
            return new Texts(starts.toIntArray(), ByteBuffer.wrap(bytes.toByteArray()));
        }
    }
}
