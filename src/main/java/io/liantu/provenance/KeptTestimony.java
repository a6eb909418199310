package io.liantu.provenance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How testimonies are kept among the properties of what they are about. The values that stand are properties of their
 * own, and {@code source}, {@code asOf} and {@code confidence} name the strongest voice. Where more than one voice
 * spoke, or one corrected itself, {@code statements} keeps each of them as a line of JSON; else there is nothing more to
 * keep, so a fact with one source costs nothing more.
 */
public final class KeptTestimony {

    /** The property that names the strongest voice's source. */
    public static final String SOURCE = "source";

    /** The property that names the strongest voice's day. */
    public static final String AS_OF = "asOf";

    /** The property that names the strongest voice's confidence. */
    public static final String CONFIDENCE = "confidence";

    /** The property that keeps each statement where there are several. */
    public static final String STATEMENTS = "statements";

    private KeptTestimony() {}

    /**
     * Reads what is said.
     *
     * @param kept the properties, and the fields that are kept elsewhere, such as links
     * @param fields which of them statements are about
     */
    public static Testimony read(Map<String, ?> kept, Fields fields) {
        if (kept.get(STATEMENTS) instanceof Collection<?> lines && !lines.isEmpty()) {
            return new Testimony(lines.stream()
                    .map(line -> StatementText.read(line.toString(), fields))
                    .toList());
        }
        var values = new TreeMap<String, Object>(kept);
        values.keySet().retainAll(fields.names());
        return Testimony.of(voiceIn(kept), values);
    }

    /** The voice that properties name. */
    public static Voice voiceIn(Map<String, ?> kept) {
        return new Voice(
                kept.get(SOURCE) instanceof String source ? source : null,
                kept.get(AS_OF) instanceof LocalDate asOf ? asOf : null,
                kept.get(CONFIDENCE) instanceof String name
                        ? Confidence.find(name).orElse(null)
                        : null);
    }

    /** The properties that keep it beside the values that stand; null for one that is to be removed. */
    public static Map<String, @Nullable Object> properties(Testimony testimony) {
        var properties = new HashMap<String, @Nullable Object>(properties(testimony.foremost()));
        properties.put(STATEMENTS, testimony.isPlain() ? null : lines(testimony));
        return properties;
    }

    /** The properties that name a voice; null for what is not known of it. */
    public static Map<String, @Nullable Object> properties(Voice voice) {
        var properties = new LinkedHashMap<String, @Nullable Object>();
        var confidence = voice.confidence();
        properties.put(SOURCE, voice.source());
        properties.put(AS_OF, voice.asOf());
        properties.put(CONFIDENCE, confidence == null ? null : confidence.name());
        return properties;
    }

    /** How each line begins that keeps a statement of a source. */
    public static String beginningOf(String source) {
        return StatementText.beginningOf(source);
    }

    /** All that is said as lines of JSON, one for each statement; {@link #read} reads them as {@link #STATEMENTS}. */
    public static List<String> lines(Testimony testimony) {
        return testimony.statements().stream().map(StatementText::write).toList();
    }
}
