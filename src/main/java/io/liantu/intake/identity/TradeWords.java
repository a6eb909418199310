package io.liantu.intake.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;

/** The words by which names say what an enterprise does 行业用语, such as 激光 or 设备. */
final class TradeWords {

    private static final String FILE = "identity/trade-words.txt";
    private static final String SIDE_FROM_HERE = "side:";

    static final TradeWords BUNDLED = bundled();

    private final Set<String> words = new HashSet<>();
    private final Set<String> side = new HashSet<>();
    private final int longest;

    private TradeWords(List<String> lines) {
        var into = words;
        for (var line : lines) {
            if (line.equals(SIDE_FROM_HERE)) {
                into = side;
            } else if (!line.startsWith("#")) {
                into.addAll(List.of(line.split(" ", -1)));
            }
        }
        words.addAll(side);
        longest = words.stream().mapToInt(String::length).max().orElse(0);
    }

    /** The trade words in a name, in order, the longest first where several begin. */
    List<String> in(String core) {
        var found = new ArrayList<String>();
        for (int at = 0; at < core.length(); ) {
            var word = at(core, at);
            at += Math.max(1, word.length());
            if (!word.isEmpty()) {
                found.add(word);
            }
        }
        return found;
    }

    /** What stands before the first trade word; the name itself when there is none, or nothing before it. */
    String brandOf(String core) {
        for (int at = 1; at < core.length(); at++) {
            if (!at(core, at).isEmpty()) {
                return core.substring(0, at);
            }
        }
        return core;
    }

    /** Whether it says only what it does: 激光科技. */
    boolean isAllTrade(String core) {
        return String.join("", in(core)).length() == core.length();
    }

    /** Whether groups put this trade into an enterprise of its own: 物业, 贸易. */
    boolean isSide(String word) {
        return side.contains(word);
    }

    private String at(String core, int from) {
        for (int to = Math.min(core.length(), from + longest); to > from; to--) {
            if (words.contains(core.substring(from, to))) {
                return core.substring(from, to);
            }
        }
        return "";
    }

    private static TradeWords bundled() {
        try {
            var text = new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
            return new TradeWords(text.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
