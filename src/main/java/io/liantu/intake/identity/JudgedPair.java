package io.liantu.intake.identity;

import java.util.Comparator;

/** Two enterprises with what the rule says of them; the one with the smaller id first. */
public record JudgedPair(KnownEnterprise one, KnownEnterprise other, Verdict verdict) {

    /** The surest first. */
    public static final Comparator<JudgedPair> BY_SURENESS = Comparator.comparing(
                    (JudgedPair pair) -> pair.verdict().sameness())
            .thenComparing(Comparator.comparingDouble(
                            (JudgedPair pair) -> pair.verdict().likeness())
                    .reversed())
            .thenComparing(pair -> pair.one().id())
            .thenComparing(pair -> pair.other().id());

    public JudgedPair {
        if (one.id().compareTo(other.id()) >= 0) {
            throw new IllegalArgumentException("The smaller id comes first");
        }
    }

    /** The same for both orders. */
    public String id() {
        return PairId.of(one.id(), other.id());
    }

    /** Whether they are the same for certain. */
    public boolean isCertain() {
        return verdict.sameness() == Sameness.CERTAIN;
    }

    /** The record to keep when they are merged: one with a valid credit code, else the one with the smaller id. */
    public String kept() {
        return one.findCode().isEmpty() && other.findCode().isPresent() ? other.id() : one.id();
    }

    /** The other one. */
    public String absorbed() {
        return kept().equals(one.id()) ? other.id() : one.id();
    }
}
