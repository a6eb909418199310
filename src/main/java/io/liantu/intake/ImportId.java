package io.liantu.intake;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * Names one import.
 *
 * @param value such as {@code 20261122-091500-4f2a}; the earlier import sorts first
 */
public record ImportId(String value) {

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT);
    private static final Pattern FORM = Pattern.compile("[0-9a-z-]{1,40}");
    private static final Pattern GIVEN = Pattern.compile("\\d{8}-\\d{6}-[0-9a-f]{4}");

    /** @throws IllegalArgumentException when it is not of that form */
    public ImportId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("'" + value + "' is not the id of an import");
        }
    }

    /** The id that a text is, if it is of the kind that {@link #next} gives. */
    static Optional<ImportId> find(String text) {
        return GIVEN.matcher(text).matches() ? Optional.of(new ImportId(text)) : Optional.empty();
    }

    /** The id of an import that begins now. */
    static ImportId next() {
        var random = Integer.toHexString(ThreadLocalRandom.current().nextInt(0x1000, 0x10000));
        return new ImportId(SECOND.format(LocalDateTime.now(ZoneId.systemDefault())) + "-" + random);
    }

    @Override
    public String toString() {
        return value;
    }
}
