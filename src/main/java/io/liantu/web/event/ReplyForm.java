package io.liantu.web.event;

import io.liantu.matchmaking.InvalidWish;
import io.liantu.matchmaking.Keys;
import io.liantu.matchmaking.Reply;
import io.liantu.matchmaking.Rsvp;
import io.liantu.matchmaking.SessionPart;
import io.liantu.matchmaking.WishKind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/** Reads what the form of a participant says; the wish toward number 7 stands in the field {@code wish-7}. */
final class ReplyForm {

    private static final String WISH = "wish-";

    private ReplyForm() {}

    /** @throws InvalidWish when a field has a value that it cannot have */
    static Reply of(MultiValueMap<String, String> fields) {
        return new Reply(
                value(Rsvp.class, "answer", Objects.requireNonNullElse(fields.getFirst("answer"), "")),
                value(SessionPart.class, "part", Objects.requireNonNullElse(fields.getFirst("part"), "any")),
                Stream.ofNullable(fields.get("absences"))
                        .flatMap(List::stream)
                        .map(text -> number("absences", text))
                        .toList(),
                wishes(fields));
    }

    private static Map<Integer, WishKind> wishes(MultiValueMap<String, String> fields) {
        var wishes = new TreeMap<Integer, WishKind>();
        fields.forEach((name, values) -> {
            if (name.startsWith(WISH) && !values.get(0).isBlank()) {
                wishes.put(number(WISH, name.substring(WISH.length())), value(WishKind.class, name, values.get(0)));
            }
        });
        return wishes;
    }

    private static <T extends Enum<T>> T value(Class<T> type, String field, String text) {
        return Keys.find(type, text)
                .orElseThrow(() -> InvalidWish.value(field, text, String.join(", ", Keys.all(type))));
    }

    private static int number(String field, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw InvalidWish.value(field, text, "1, 2, 3");
        }
    }
}
