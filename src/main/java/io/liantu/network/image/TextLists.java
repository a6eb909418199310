package io.liantu.network.image;

import io.liantu.network.snapshot.ColumnReader;
import io.liantu.network.snapshot.ColumnWriter;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Lists of texts as columns: all texts one after another, and where each list starts. */
final class TextLists {

    private TextLists() {}

    static void write(String name, List<? extends Collection<String>> lists, ColumnWriter out) throws IOException {
        var starts = new int[lists.size() + 1];
        for (var i = 0; i < lists.size(); i++) {
            starts[i + 1] = starts[i] + lists.get(i).size();
        }
        out.ints(name + ".lists", starts);
        Texts.of(lists.stream().flatMap(Collection::stream).toList()).write(name, out);
    }

    static List<List<String>> read(String name, ColumnReader in) throws IOException {
        var starts = in.starts(name + ".lists");
        var texts = Texts.read(name, in).list();
        int lists = starts.length - 1;
        in.refuseUnless(starts[lists] == texts.size(), name);
        return IntStream.range(0, lists)
                .mapToObj(i -> texts.subList(starts[i], starts[i + 1]))
                .map(List::copyOf)
                .toList();
    }
}
