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

    /** Two files or sheets of one name. */
    static UnusableSource twice(Object name, String entry) {
        return new UnusableSource(Kind.INVALID, "intake.twice", name.toString(), entry);
    }

    /** It needs a password. */
    static UnusableSource encrypted(Object name) {
        return new UnusableSource(Kind.INVALID, "intake.encrypted", name.toString());
    }

    /** Tables of another program. */
    static UnusableSource otherProgram(Object name) {
        return new UnusableSource(Kind.INVALID, "intake.other-program", name.toString());
    }

    /** An archive of another kind. */
    static UnusableSource otherArchive(Object name) {
        return new UnusableSource(Kind.INVALID, "intake.other-archive", name.toString());
    }

    /** A workbook that declares entities, as no spreadsheet program does. */
    static UnusableSource entities(Object name) {
        return new UnusableSource(Kind.INVALID, "intake.entities", name.toString());
    }

    /** Wider, longer or more involved than a workbook may be. */
    static UnusableSource tooWide(Object name, TextLimits limits) {
        return new UnusableSource(
                Kind.INVALID, "intake.too-wide", name.toString(), limits.columns(), limits.cellCharacters());
    }

    static UnusableSource tooLarge(Object name) {
        return new UnusableSource(Kind.INVALID, "intake.too-large", name.toString());
    }

    /** No table in it belongs to the exchange format. */
    public static UnusableSource unrecognised(Object name) {
        return new UnusableSource(Kind.INVALID, "intake.unrecognised", name.toString());
    }
}
