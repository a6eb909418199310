package io.liantu.listing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a line of a list is. */
public enum ItemState {
    /** Written down, and not shown to others 草稿. */
    DRAFT("草稿"),
    /** Everybody may answer it 已发布. What an import does not say otherwise of is published. */
    PUBLISHED("已发布"),
    /** A project 项目 has come of it that is not at its end 已对接. */
    MATCHED("已对接"),
    /** Done, with evidence 已销号. */
    CLOSED_OUT("已销号");

    private final String chinese;

    ItemState(String chinese) {
        this.chinese = chinese;
    }

    /** Its name in addresses and tables, such as {@code closed-out}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its name in Chinese tables. */
    String chinese() {
        return chinese;
    }

    /** Whether others may be matched with it. */
    public boolean isOpen() {
        return this == PUBLISHED || this == MATCHED;
    }

    /** The state of this name, in English or Chinese. */
    public static Optional<ItemState> find(String name) {
        return Arrays.stream(values())
                .filter(state -> state.key().equals(name) || state.chinese.equals(name))
                .findFirst();
    }
}
