package io.liantu.intake.table;

import io.liantu.shared.DomainProblem;
import java.util.List;

/** A path that nothing can be read from. */
public final class UnusableSource extends DomainProblem {

    private static final long serialVersionUID = 1L;

    private UnusableSource(Kind kind, String key, Object... arguments) {
        super(kind, key, List.of(arguments), List.of());
    }

    /** There is nothing at a path, or nothing that may be read. */
    public static UnusableSource absent(Object path) {
        return new UnusableSource(Kind.NOT_FOUND, "intake.absent", path.toString());
    }

    static UnusableSource unreadable(Object name) {
        return new UnusableSource(Kind.INVALID, "intake.unreadable", name.toString());
    }

    static UnusableSource unsafe(Object name, String entry) {
        return new UnusableSource(Kind.INVALID, "intake.unsafe", name.toString(), entry);
    }

    static UnusableSource tooLarge(Object name) {
        return new UnusableSource(Kind.INVALID, "intake.too-large", name.toString());
    }

    /** No table in it belongs to the exchange format. */
    public static UnusableSource unrecognised(Object name) {
        return new UnusableSource(Kind.INVALID, "intake.unrecognised", name.toString());
    }
}
