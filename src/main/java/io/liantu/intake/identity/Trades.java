package io.liantu.intake.identity;

/** Compares what names say their enterprises do 行业. */
final class Trades {

    private static final int LONG_WORD = 8;

    private Trades() {}

    /**
     * Whether each name has a trade that the other has not, as 设备 and 物流; or one has the trade of a separate enterprise,
     * as 销售, and both names are full ones.
     */
    static boolean differ(EnterpriseName one, EnterpriseName other) {
        return (hasMore(one, other) && hasMore(other, one)) || hasSideTrade(one, other) || hasSideTrade(other, one);
    }

    private static boolean hasSideTrade(EnterpriseName one, EnterpriseName other) {
        return other.form().isWritten()
                && one.trades().stream().anyMatch(trade -> TradeWords.BUNDLED.isSide(trade) && !isIn(trade, other));
    }

    private static boolean hasMore(EnterpriseName one, EnterpriseName other) {
        return one.trades().stream().anyMatch(trade -> !isIn(trade, other));
    }

    private static boolean isIn(String trade, EnterpriseName name) {
        return name.isLatin()
                ? name.trades().stream().anyMatch(word -> isSpeltAlike(trade, word))
                : Likeness.isShortFor(trade, name.core())
                        || name.trades().stream().anyMatch(word -> Likeness.isShortFor(word, trade));
    }

    private static boolean isSpeltAlike(String word, String other) {
        return Likeness.edits(word, other) <= (word.length() < LONG_WORD ? 1 : 2);
    }
}
