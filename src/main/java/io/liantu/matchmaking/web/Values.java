package io.liantu.matchmaking.web;

import io.liantu.matchmaking.InvalidWish;
import io.liantu.matchmaking.Keys;
import io.liantu.matchmaking.MeetingId;

/** Reads what requests name. */
final class Values {

    private Values() {}

    /** @throws InvalidWish when there is no such value; it tells those that there are */
    static <T extends Enum<T>> T of(Class<T> type, String field, String text) {
        return Keys.find(type, text)
                .orElseThrow(() -> InvalidWish.value(field, text, String.join(", ", Keys.all(type))));
    }

    /** @throws InvalidWish when it names no pair */
    static MeetingId meeting(String text) {
        return MeetingId.parse(text).orElseThrow(() -> InvalidWish.value("meeting", text, "3-17"));
    }
}
