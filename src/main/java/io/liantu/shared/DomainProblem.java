package io.liantu.shared;

import java.util.List;

/**
 * A question or an input that the domain cannot accept. It carries a key and arguments instead of a sentence, so that
 * every door (REST, page, command) tells it in the reader's language: {@code problem.<key>.title} and
 * {@code problem.<key>.detail} in the message bundles.
 */
public abstract class DomainProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What the asker can do about a problem. */
    public enum Kind {
        /** The thing asked for does not exist. */
        NOT_FOUND,
        /** The input contradicts a rule; another input would do. */
        INVALID,
        /** The present state does not allow it. */
        CONFLICT,
        /** A part that is needed is away for now; the same call may succeed later. */
        UNAVAILABLE
    }

    private final Kind kind;
    private final String key;
    private final transient List<Object> arguments;
    private final transient List<String> suggestions;

    /**
     * @param kind what the asker can do about it
     * @param key names the texts in the message bundles
     * @param arguments fill the places of the detail text, in order
     * @param suggestions what may have been meant, best first; empty when there is nothing to suggest
     */
    protected DomainProblem(Kind kind, String key, List<?> arguments, List<String> suggestions) {
        super(key + " " + arguments);
        this.kind = kind;
        this.key = key;
        this.arguments = List.copyOf(arguments);
        this.suggestions = List.copyOf(suggestions);
    }

    public Kind kind() {
        return kind;
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }

    public List<String> suggestions() {
        return suggestions;
    }
}
