package io.liantu.listing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What somebody says to a pair of a demand and who could answer it. */
public enum MarkKind {
    /** The organiser wants it: the best overall pairing has it 指定. */
    PIN("organiser"),
    /** The organiser does not want it 禁止. */
    FORBID("organiser"),
    /** The asker does not want it: no thanks 需求方婉拒. */
    ASKER_DECLINES("asker"),
    /** The giver does not want it: no thanks 资源方婉拒. */
    GIVER_DECLINES("giver");

    private final String voice;

    MarkKind(String voice) {
        this.voice = voice;
    }

    /** Its name in addresses, such as {@code asker-declines}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Who says it; each says one thing of a pair. */
    String voice() {
        return voice;
    }

    static Optional<MarkKind> find(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(MarkKind::key).toList();
    }
}
