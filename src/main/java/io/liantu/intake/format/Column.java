package io.liantu.intake.format;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One column of a sheet.
 *
 * @param name its English header, and the property it is stored as
 * @param chinese its Chinese header
 * @param role what a row is without it
 * @param type what its values are
 * @param reference what its values name, if they name something
 * @param words the permitted values, if only some are
 */
public record Column(
        String name,
        String chinese,
        Role role,
        ValueType type,
        @Nullable EntityKind reference,
        List<Word> words) {

    /** What a row is without a value in this column. */
    public enum Role {
        /** Part of the row's identity: no row without it. */
        KEY,
        /** Part of the row's identity where it is known: empty is an identity of its own. */
        KEY_IF_KNOWN,
        /** No row without it. */
        REQUIRED,
        /** No new thing without it; a row about a known thing may leave it empty. */
        REQUIRED_WHEN_NEW,
        /** May be empty. */
        OPTIONAL
    }

    static Column column(String name, String chinese, ValueType type) {
        return new Column(name, chinese, Role.OPTIONAL, type, null, List.of());
    }

    static Column key(String name, String chinese) {
        return text(name, chinese).as(Role.KEY);
    }

    static Column called(String chinese) {
        return text("name", chinese).as(Role.REQUIRED_WHEN_NEW);
    }

    static Column text(String name, String chinese) {
        return column(name, chinese, ValueType.TEXT);
    }

    static Column date(String name, String chinese) {
        return column(name, chinese, ValueType.DATE);
    }

    static Column amount(String name, String chinese) {
        return column(name, chinese, ValueType.AMOUNT);
    }

    static Column naming(String name, String chinese, EntityKind reference) {
        return new Column(name, chinese, Role.OPTIONAL, ValueType.REFERENCE, reference, List.of());
    }

    static Column namingSeveral(String name, String chinese, EntityKind reference) {
        return new Column(name, chinese, Role.OPTIONAL, ValueType.REFERENCES, reference, List.of());
    }

    static Column oneOf(List<Word> words, String name, String chinese) {
        return new Column(name, chinese, Role.OPTIONAL, ValueType.WORD, null, words);
    }

    Column as(Role other) {
        return new Column(name, chinese, other, type, reference, words);
    }

    /** Whether it is part of what identifies a row. */
    public boolean isKey() {
        return role == Role.KEY || role == Role.KEY_IF_KNOWN;
    }

    /** Whether no row is taken without it. */
    public boolean isRequired() {
        return role == Role.KEY || role == Role.REQUIRED;
    }

    /** What its values name. */
    public Optional<EntityKind> target() {
        return Optional.ofNullable(reference);
    }

    /** Whether it names where a fact comes from. */
    public boolean isSource() {
        return reference == EntityKind.SOURCE;
    }

    boolean isCalled(String header) {
        var written = Texts.likeness(header);
        return Texts.likeness(name).equals(written) || Texts.likeness(chinese).equals(written);
    }
}
