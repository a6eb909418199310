package io.liantu.growth;

import io.liantu.enterprise.Enterprise;
import io.liantu.shared.Explanation;
import java.util.List;

/**
 * A local enterprise that a draft alliance 联盟草案 asks to its table.
 *
 * @param links how many supply links it has with other local makers of the chain
 * @param segments all covered segments that it makes, upstream first
 * @param alone those that no other member makes, upstream first; there is at least one
 * @param why what it is there for
 */
public record DraftMember(
        Enterprise enterprise, long links, List<SegmentReport> segments, List<SegmentReport> alone, Explanation why) {

    public DraftMember {
        segments = List.copyOf(segments);
        alone = List.copyOf(alone);
    }
}
