package io.liantu.intake.format;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A line above a table that says in which unit its amounts are, such as 单位：万元. */
public final class UnitLine {

    private static final Pattern SAYS = Pattern.compile("单位:?(?:人民币)?(万亿元|亿元|万元|元)");

    private UnitLine() {}

    /**
     * A unit of money.
     *
     * @param name as it is written
     * @param factor how many yuan it is
     */
    public record Unit(String name, BigDecimal factor) {}

    /** The unit that a text says, if it says one. */
    public static Optional<Unit> factor(String text) {
        var matcher = SAYS.matcher(Texts.likeness(text));
        return matcher.find()
                ? Numbers.factor(matcher.group(1)).map(factor -> new Unit(matcher.group(1), factor))
                : Optional.empty();
    }
}
