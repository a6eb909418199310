package io.liantu.matchmaking;

import io.liantu.enterprise.EnterpriseId;
import io.liantu.shared.Explanation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gathers the reasons for which enterprises should be invited. */
final class CollectedInvites {

    private static final Comparator<InviteSuggestion> GRAVEST_FIRST =
            Comparator.comparingDouble(InviteSuggestion::weight).reversed().thenComparing(InviteSuggestion::enterprise);

    private final Map<EnterpriseId, Known> known = new TreeMap<>();

    /** One reason. */
    private record Because(double weight, Role role, Explanation explanation) {}

    private record Known(String name, boolean fictional, List<Because> because) {}

    void add(EnterpriseId enterprise, String name, boolean fictional, Role role, double weight, Explanation reason) {
        var because = known.computeIfAbsent(enterprise, id -> new Known(name, fictional, new ArrayList<>()))
                .because();
        if (because.stream().noneMatch(one -> one.explanation().equals(reason))) {
            because.add(new Because(weight, role, reason));
        }
    }

    List<InviteSuggestion> suggestions() {
        return known.entrySet().stream()
                .map(entry -> suggestion(entry.getKey(), entry.getValue()))
                .sorted(GRAVEST_FIRST)
                .toList();
    }

    private static InviteSuggestion suggestion(EnterpriseId id, Known one) {
        var because = one.because().stream()
                .sorted(Comparator.comparingDouble(Because::weight).reversed())
                .toList();
        return new InviteSuggestion(
                id,
                one.name(),
                one.fictional(),
                roleOf(because),
                because.stream().mapToDouble(Because::weight).sum(),
                because.stream().map(Because::explanation).toList());
    }

    /** Whoever asks here and offers there does both; a mere member sits where the other reasons put it. */
    private static Role roleOf(List<Because> because) {
        var roles = because.stream()
                .map(Because::role)
                .filter(role -> role != Role.BOTH)
                .distinct()
                .toList();
        return roles.size() == 1 ? roles.get(0) : Role.BOTH;
    }
}
