package io.liantu.intake.identity;

/** Tells slips 笔误 and short forms 简称 from other names. */
final class Spelling {

    private static final int SHORTEST_CHINESE = 4;
    private static final int SHORTEST_LATIN = 8;
    private static final int SLIPS_IN_LATIN = 2;
    private static final int SHORTEST_BRAND = 2;

    private Spelling() {}

    /** Whether they differ in one character of at least four, or in two letters of at least eight. */
    static boolean isOneSlipApart(EnterpriseName one, EnterpriseName other) {
        int length = Math.min(one.core().length(), other.core().length());
        int edits = Likeness.edits(one.core(), other.core());
        return one.isLatin()
                ? length >= SHORTEST_LATIN && edits <= SLIPS_IN_LATIN
                : length >= SHORTEST_CHINESE && edits == 1;
    }

    /** Whether the brands differ in no more than a slip; a long trade in common says little. */
    static boolean haveLikeBrands(EnterpriseName one, EnterpriseName other) {
        return Likeness.edits(one.brand(), other.brand()) <= (one.isLatin() ? SLIPS_IN_LATIN : 1);
    }

    /** Whether one holds the brand and some more of the other, in the same order. */
    static boolean isShortForm(EnterpriseName one, EnterpriseName other) {
        return one.core().length() <= other.core().length() ? isShort(one, other) : isShort(other, one);
    }

    private static boolean isShort(EnterpriseName name, EnterpriseName longer) {
        var brand = name.isLatin() ? name.brand() : beginning(name.core());
        return brand.length() >= SHORTEST_BRAND
                && longer.core().startsWith(brand)
                && Likeness.isShortFor(name.core(), longer.core());
    }

    private static String beginning(String core) {
        return core.substring(0, Math.min(SHORTEST_BRAND, core.length()));
    }
}
