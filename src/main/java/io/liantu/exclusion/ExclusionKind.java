package io.liantu.exclusion;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Why suggestions leave an enterprise out. */
public enum ExclusionKind {
    /** It competes with another enterprise 竞争对手, which is not to be brought together with it. */
    COMPETITOR,
    /** It is on a blacklist 黑名单, such as that of dishonest persons subject to enforcement. */
    BLACKLISTED,
    /** It is in the pipeline: somebody courts it already 已在招商跟进. */
    IN_PIPELINE,
    /** Another reason, told in the note. */
    OTHER;

    /** Its name in addresses and files, such as {@code in-pipeline}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<ExclusionKind> find(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(ExclusionKind::key).toList();
    }
}
