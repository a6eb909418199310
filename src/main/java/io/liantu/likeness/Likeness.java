package io.liantu.likeness;

import org.jspecify.annotations.Nullable;

/**
 * How alike two products are, each part from 0 to 1.
 *
 * <p>Of the pairs of the sample's products, 113 are kin: one is a kind of the other, or both are of the same. With the
 * 18,152 pairs that are neither kin nor go into each other, the chance that a pair of kin is the liker one is 0.969 by
 * name, 0.958 by meaning and 0.975 by the value of both; by their mean it is 0.975, too, and by the greater of them 0.974.
 *
 * @param byName of their names as text, see {@link NameLikeness}
 * @param byMeaning of what their names mean; null when it is not known
 */
public record Likeness(double byName, @Nullable Double byMeaning) {

    /**
     * Below this cosine nothing is alike. That of bge-small-zh-v1.5 is never near zero: of the sample's pairs that have
     * nothing to do with each other half are below 0.41, 19 of 20 below 0.59 and 99 of 100 below 0.67; of kin half are above
     * 0.68. By name alone 光刻胶 and 感光材料 have 0.54, 减速器 and 谐波减速器 0.81, 激光器 and 光纤激光器 0.87, but 光刻胶 and 猪肉
     * 0.28. So 0.4 means unlike, 1 the same, and 0.59 comes to 0.31.
     */
    static final double UNLIKE = 0.4;

    public Likeness {
        requireShare(byName);
        if (byMeaning != null) {
            requireShare(byMeaning);
        }
    }

    /**
     * A likeness whose meaning is given as the cosine of two vectors.
     *
     * @param cosine null when one of them is not known
     */
    static Likeness of(double byName, @Nullable Double cosine) {
        return new Likeness(byName, cosine == null ? null : meaning(cosine));
    }

    /**
     * Both parts in one: what is unlike in its name and unlike in its meaning, one time the other, is unlike. So each part
     * says as much as it would alone, both together say more, and where the meaning is not known the name decides.
     */
    public double value() {
        return byMeaning == null ? byName : 1 - (1 - byName) * (1 - byMeaning);
    }

    private static double meaning(double cosine) {
        return Math.max(0, Math.min(1, (cosine - UNLIKE) / (1 - UNLIKE)));
    }

    private static void requireShare(double part) {
        if (!(part >= 0 && part <= 1)) {
            throw new IllegalArgumentException("A likeness is 0 to 1, not " + part);
        }
    }
}
