package io.liantu.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NetworkJournalTests {

    private final NetworkJournal journal = new NetworkJournal();

    @Test
    void gathersWhatChangedFromOneStampToALaterOne() {
        journal.add("a", "b", Touched.enterprises(List.of("e1", "e2")));
        journal.add("b", "c", Touched.enterprises(List.of("e2", "e3")));

        assertThat(journal.between("a", "c")).hasValue(Touched.enterprises(List.of("e1", "e2", "e3")));
        assertThat(journal.between("b", "c")).hasValue(Touched.enterprises(List.of("e2", "e3")));
        assertThat(journal.between("c", "c")).hasValue(Touched.NOTHING);
    }

    @Test
    void knowsNothingOfWhatOthersChanged() {
        journal.add("a", "b", Touched.enterprises(List.of("e1")));
        journal.add("theirs", "c", Touched.enterprises(List.of("e2")));

        assertThat(journal.between("a", "c")).isEmpty();
        assertThat(journal.between("a", "theirs")).isEmpty();
        assertThat(journal.between("c", "a")).isEmpty();
    }

    @Test
    void leavesOutWhatWasGivenUp() {
        journal.add("a", "given-up", Touched.EVERYTHING);
        journal.add("a", "b", Touched.enterprises(List.of("e1")));

        assertThat(journal.between("a", "b")).hasValue(Touched.enterprises(List.of("e1")));
    }

    @Test
    void saysEverythingWhereItIsTooMuch() {
        journal.add("a", "b", Touched.enterprises(ids(0, Touched.MOST)));
        journal.add("b", "c", Touched.enterprises(ids(Touched.MOST, Touched.MOST + 1)));

        assertThat(journal.between("a", "b").orElseThrow().everything()).isFalse();
        assertThat(journal.between("a", "c")).hasValue(Touched.EVERYTHING);
    }

    @Test
    void forgetsWhatIsLongAgo() {
        IntStream.range(0, 10_001).forEach(i -> journal.add("s" + i, "s" + (i + 1), Touched.enterprises(List.of("e"))));

        assertThat(journal.between("s0", "s10001")).isEmpty();
        assertThat(journal.between("s1", "s10001")).isPresent();
    }

    private static List<String> ids(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "e" + i).toList();
    }
}
