package io.liantu.listing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How far a project is. */
public enum ProjectState {
    /** Both sides agreed to talk 已确认. */
    CONFIRMED("已确认"),
    /** They talk 洽谈中. */
    IN_TALKS("洽谈中"),
    /** They agreed 已达成. */
    AGREED("已达成"),
    /** It was delivered 已交付. */
    DELIVERED("已交付"),
    /** Done, with evidence 已销号. */
    CLOSED_OUT("已销号"),
    /** Given up, for a reason 已终止. */
    DROPPED("已终止");

    private final String chinese;

    ProjectState(String chinese) {
        this.chinese = chinese;
    }

    /** Its name in addresses, such as {@code in-talks}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its name in Chinese. */
    String chinese() {
        return chinese;
    }

    /** Whether it is still to come to an end. */
    public boolean isLive() {
        return this != CLOSED_OUT && this != DROPPED;
    }

    /** What comes next where nothing goes wrong, before the close-out. */
    Optional<ProjectState> next() {
        return switch (this) {
            case CONFIRMED -> Optional.of(IN_TALKS);
            case IN_TALKS -> Optional.of(AGREED);
            case AGREED -> Optional.of(DELIVERED);
            case DELIVERED, CLOSED_OUT, DROPPED -> Optional.empty();
        };
    }

    /** The state of this name. */
    public static Optional<ProjectState> find(String key) {
        return Arrays.stream(values()).filter(state -> state.key().equals(key)).findFirst();
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(ProjectState::key).toList();
    }
}
