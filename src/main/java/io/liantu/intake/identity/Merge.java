package io.liantu.intake.identity;

import java.time.Instant;
import java.util.List;

/**
 * One record that was merged into another.
 *
 * @param id that of the merged record, which names the merge
 * @param keptId that of the record that stays
 * @param reasons why
 */
public record Merge(String id, String name, String keptId, String keptName, Instant at, List<IdentityReason> reasons) {

    public Merge {
        reasons = List.copyOf(reasons);
    }
}
