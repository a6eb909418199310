package io.liantu.intake.bulk;

/**
 * Sixty-four bits that stand for a text. Among ten million names and as many references the chance that any two
 * different texts share them is about five in a million.
 */
public final class TextHash {

    private static final long START = 0x2545F4914F6CDD1DL;
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private TextHash() {}

    /** The bits of a text; in time proportional to its length. */
    public static long of(String text) {
        long hash = START ^ text.length();
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * STEP;
            hash ^= hash >>> 29;
        }
        return mixed(hash);
    }

    /** The next number added to what stands for those before it. */
    public static long with(long hash, int next) {
        return mixed((hash ^ next) * STEP);
    }

    /** The finalizer of MurmurHash3. */
    private static long mixed(long bits) {
        long some = (bits ^ (bits >>> 33)) * 0xFF51AFD7ED558CCDL;
        some = (some ^ (some >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return some ^ (some >>> 33);
    }
}
