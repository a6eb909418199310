package io.liantu.intake.identity;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Finds pairs of enterprises that are or may be the same: candidates by shared tokens, then the rule. */
@Component
public class PairFinder {

    private final EnterpriseRecords records;
    private final ReviewQueue queue;
    private final IdentityRule rule;
    private final IdentitySettings settings;

    PairFinder(EnterpriseRecords records, ReviewQueue queue, IdentityRule rule, IdentitySettings settings) {
        this.records = records;
        this.queue = queue;
        this.rule = rule;
        this.settings = settings;
    }

    /**
     * Pairs of these enterprises with any others that are not different, the surest first, each once. Pairs that
     * somebody rejected are left out. Three statements, whatever the number of enterprises.
     */
    public List<JudgedPair> pairsOf(Collection<String> ids) {
        var wanted = records.of(ids);
        var candidates = records.candidates(wanted.values(), settings.candidates());
        var others = othersOf(candidates, wanted);
        var pairs = new LinkedHashMap<String, JudgedPair>();
        candidates.forEach((id, likely) -> likely.stream()
                .filter(others::containsKey)
                .map(other -> judged(get(others, id), get(others, other)))
                .filter(pair -> pair.verdict().sameness() != Sameness.DIFFERENT)
                .forEach(pair -> pairs.put(pair.id(), pair)));
        var rejected = queue.rejectedOf(pairs.values());
        return pairs.values().stream()
                .filter(pair -> !rejected.contains(pair.id()))
                .sorted(JudgedPair.BY_SURENESS)
                .toList();
    }

    private Map<String, KnownEnterprise> othersOf(
            Map<String, List<String>> candidates, Map<String, KnownEnterprise> wanted) {
        var missing = new HashSet<String>();
        candidates.values().forEach(missing::addAll);
        missing.removeAll(wanted.keySet());
        var all = new LinkedHashMap<>(records.of(missing));
        all.putAll(wanted);
        return all;
    }

    private static KnownEnterprise get(Map<String, KnownEnterprise> known, String id) {
        return Objects.requireNonNull(known.get(id));
    }

    private JudgedPair judged(KnownEnterprise one, KnownEnterprise other) {
        return one.id().compareTo(other.id()) < 0
                ? new JudgedPair(one, other, rule.judge(one, other))
                : new JudgedPair(other, one, rule.judge(other, one));
    }
}
