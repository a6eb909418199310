package io.liantu.network.image;

import io.liantu.network.image.ChangedEnterprise.Joined;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The alliances, with the memberships of newcomers in the place of those of enterprises that are gone. */
final class AlliancesPatch {

    private final AllianceTable before;
    private final Map<String, Integer> numbers = new HashMap<>();

    AlliancesPatch(AllianceTable before) {
        this.before = before;
        for (var number = 0; number < before.ids().size(); number++) {
            numbers.put(before.ids().get(number), number);
        }
    }

    /** Whether anything changes in alliances. */
    boolean isConcerned(IntSet gone, List<ChangedEnterprise> newcomers) {
        return gone.intStream().anyMatch(enterprise -> before.memberships().size(enterprise) > 0)
                || newcomers.stream()
                        .anyMatch(enterprise -> !enterprise.alliances().isEmpty());
    }

    /**
     * The alliances as they are now.
     *
     * @param newcomers in the order of their numbers
     * @param offset the number of the first newcomer
     * @param alliances as they are now; none when they are where they were
     */
    AllianceTable patched(
            IntSet gone,
            List<ChangedEnterprise> newcomers,
            int offset,
            List<AllianceRow> alliances,
            RegionTree places) {
        var rows = new RowPatch();
        var leads = (BitSet) before.leads().clone();
        gone.intStream().sorted().forEach(rows::end);
        int position = before.memberships().values();
        for (var newcomer = 0; newcomer < newcomers.size(); newcomer++) {
            for (var joined : known(newcomers.get(newcomer))) {
                rows.add(number(joined));
                leads.set(position++, joined.leads());
            }
            rows.end(offset + newcomer);
        }
        return new AllianceTable(
                before.ids(),
                before.names(),
                before.chains(),
                alliances.isEmpty() ? before.regions() : regions(alliances, places),
                before.memberships().patched(rows),
                leads);
    }

    private List<Joined> known(ChangedEnterprise enterprise) {
        return enterprise.alliances().stream()
                .filter(joined -> numbers.containsKey(joined.alliance()))
                .sorted(Comparator.comparingInt(this::number))
                .toList();
    }

    private int number(Joined joined) {
        return numbers.getOrDefault(joined.alliance(), -1);
    }

    private IntRows regions(List<AllianceRow> alliances, RegionTree places) {
        var now = new HashMap<String, AllianceRow>();
        alliances.forEach(alliance -> now.put(alliance.id(), alliance));
        return AllianceTable.regionsOf(
                before.ids().stream()
                        .map(id -> Optional.ofNullable(now.get(id))
                                .orElseGet(() -> new AllianceRow(id, id, List.of(), List.of())))
                        .toList(),
                places);
    }
}
