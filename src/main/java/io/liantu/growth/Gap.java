package io.liantu.growth;

import io.liantu.exclusion.KnownExclusion;
import io.liantu.partner.Candidate;
import io.liantu.score.Score;
import java.util.List;

/**
 * A segment that no local enterprise serves.
 *
 * @param importance who waits for it here; the reasons compare it with the other gaps of the answer
 * @param waiting the local segments that it goes into directly, upstream first
 * @param candidates outside makers who could fill it, best first
 * @param excluded outside makers who are left out, and why
 * @param evidence where to see the buyers and the candidates in Neo4j Browser
 * @param considered how many outside makers were ranked; below the number of outside makers where they are very many
 */
public record Gap(
        SegmentReport segment,
        Score importance,
        List<SegmentReport> waiting,
        List<Candidate> candidates,
        List<KnownExclusion> excluded,
        List<Evidence> evidence,
        int considered) {

    public Gap {
        waiting = List.copyOf(waiting);
        candidates = List.copyOf(candidates);
        excluded = List.copyOf(excluded);
        evidence = List.copyOf(evidence);
    }
}
