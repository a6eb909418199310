package io.liantu.matchmaking.view;

import io.liantu.exclusion.KnownExclusion;
import io.liantu.exclusion.view.ExclusionView;
import io.liantu.matchmaking.Keys;
import io.liantu.matchmaking.Participant;
import io.liantu.shared.Explanation;
import io.liantu.shared.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says values of events in words. */
@Component
class EventWords {

    private final Wording wording;

    EventWords(Wording wording) {
        this.wording = wording;
    }

    String of(String key, Locale locale, Object... arguments) {
        return wording.of(key, locale, arguments);
    }

    String of(Explanation explanation, Locale locale) {
        return wording.of(explanation, locale);
    }

    /** The name of a value, such as that of the key {@code event.role.demand}. */
    String named(String prefix, Enum<?> value, Locale locale) {
        return wording.of(prefix + "." + Keys.of(value), locale);
    }

    List<ExclusionView> excluded(List<KnownExclusion> excluded, Locale locale) {
        return ExclusionView.of(excluded, wording, locale);
    }

    /** Who has a number; the number itself when nobody does any more. */
    static String name(Map<Integer, Participant> people, int number) {
        var one = people.get(number);
        return one == null ? String.valueOf(number) : one.name();
    }
}
