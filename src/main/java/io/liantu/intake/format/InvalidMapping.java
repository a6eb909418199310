package io.liantu.intake.format;

import io.liantu.shared.DomainProblem;
import java.util.List;

/** A mapping of headers that contradicts itself or the exchange format. */
public final class InvalidMapping extends DomainProblem {

    private static final long serialVersionUID = 1L;

    private InvalidMapping(String key, Object... arguments) {
        super(Kind.INVALID, key, List.of(arguments), List.of());
    }

    static InvalidMapping unknownColumn(String sheet, String column) {
        return new InvalidMapping("mapping.unknown-column", sheet, column);
    }

    static InvalidMapping unknownSheet(String sheet) {
        return new InvalidMapping("mapping.unknown-sheet", sheet);
    }

    static InvalidMapping blank(String meaning) {
        return new InvalidMapping("mapping.blank", meaning);
    }

    static InvalidMapping twoMeanings(String written, String first, String second) {
        return new InvalidMapping("mapping.two-meanings", written, first, second);
    }

    static InvalidMapping tooLong(int letters, int rules) {
        return new InvalidMapping("mapping.too-long", letters, rules);
    }
}
