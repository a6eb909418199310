package io.liantu.intake.view;

import io.liantu.intake.identity.PairSide;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * A field of two records side by side.
 *
 * @param field its name in the exchange format
 * @param label its name in the reader's language
 * @param one what the one says; null when unknown
 * @param other what the other says; null when unknown
 * @param differs whether both are known and not the same; ids and numbers of links always may be
 */
public record FieldView(
        String field,
        String label,
        @Nullable String one,
        @Nullable String other,
        boolean differs) {

    private static final Set<String> MAY_DIFFER = Set.of("id", "links");
    private static final Map<String, Function<PairSide, @Nullable Object>> FIELDS = fields();

    private static Map<String, Function<PairSide, @Nullable Object>> fields() {
        var fields = new LinkedHashMap<String, Function<PairSide, @Nullable Object>>();
        fields.put("id", PairSide::id);
        fields.put("name", PairSide::name);
        fields.put("aliases", side -> side.aliases().isEmpty() ? null : String.join("; ", side.aliases()));
        fields.put("uscc", PairSide::uscc);
        fields.put("region", PairSide::region);
        fields.put("address", PairSide::address);
        fields.put("foundedOn", PairSide::foundedOn);
        fields.put("status", PairSide::status);
        fields.put("employees", PairSide::employees);
        fields.put("registeredCapital", PairSide::registeredCapital);
        fields.put("revenue", PairSide::revenue);
        fields.put("links", PairSide::links);
        return fields;
    }

    static List<FieldView> of(PairSide one, PairSide other, MessageSource messages, Locale locale) {
        return FIELDS.entrySet().stream()
                .map(field -> new FieldView(
                        field.getKey(),
                        messages.getMessage("identity.field." + field.getKey(), null, locale),
                        told(field, one, messages, locale),
                        told(field, other, messages, locale),
                        false))
                .filter(field -> field.one != null || field.other != null)
                .map(FieldView::compared)
                .toList();
    }

    private FieldView compared() {
        return new FieldView(
                field,
                label,
                one,
                other,
                one != null && other != null && !one.equals(other) && !MAY_DIFFER.contains(field));
    }

    private static @Nullable String told(
            Map.Entry<String, Function<PairSide, @Nullable Object>> field,
            PairSide side,
            MessageSource messages,
            Locale locale) {
        var value = field.getValue().apply(side);
        if (value == null) {
            return null;
        }
        if (field.getKey().equals("status")) {
            return messages.getMessage("identity.status." + value, null, value.toString(), locale);
        }
        return value instanceof Number number ? NumberFormat.getInstance(locale).format(number) : value.toString();
    }
}
