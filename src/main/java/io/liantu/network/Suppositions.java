package io.liantu.network;

import io.liantu.enterprise.EnterpriseId;
import io.liantu.network.Supposition.Newcomer;
import io.liantu.network.image.ChangedEnterprise;
import io.liantu.network.image.ChangedEnterprise.Fact;
import io.liantu.network.image.EnterpriseRow;
import io.liantu.network.image.ImageRefused;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Makes networks in memory as they would be if something were otherwise. Nothing is written, and nobody else sees them. */
@Service
public class Suppositions {

    /** An enterprise has no id before it is there. No id of an enterprise has blanks at its ends. */
    private static final String NEWCOMER = " newcomer ";

    private final ObjectProvider<HeldNetwork> held;
    private final ChangeFollower follower;
    private final NetworkReader reader;
    private final NetworkStamp stamp;

    Suppositions(ObjectProvider<HeldNetwork> held, ChangeFollower follower, NetworkReader reader, NetworkStamp stamp) {
        this.held = held;
        this.follower = follower;
        this.reader = reader;
        this.stamp = stamp;
    }

    /**
     * The network as it would be; nothing while the network is not in memory, or does not fit there. O(links of those that
     * would be otherwise); a command, which keeps no network in memory, reads all of it before.
     */
    public Optional<SupplyNetwork> suppose(Supposition what) {
        var touched = what.touched().stream().map(EnterpriseId::value).collect(Collectors.toSet());
        var then = new HashMap<String, ChangedEnterprise>();
        var ids = new HashSet<>(touched);
        follower.changed(touched, new HashSet<>())
                .forEach((id, enterprise) -> moved(what, id, enterprise).ifPresent(there -> then.put(id, there)));
        for (var number = 0; number < what.added().size(); number++) {
            var id = idOfNewcomer(number);
            ids.add(id);
            then.put(id, newcomer(id, what.added().get(number)));
        }
        var memory = held.getIfAvailable();
        return memory == null ? read(ids, then) : memory.supposing(ids, then);
    }

    private Optional<SupplyNetwork> read(Set<String> ids, Map<String, ChangedEnterprise> then) {
        try {
            var state = stamp.read();
            var now = Holding.of(reader.read(state, ReadProgress.SILENT), state);
            return Optional.of(follower.supposed(now, ids, then));
        } catch (ImageRefused why) {
            return Optional.empty();
        }
    }

    /** The id under which somebody new is found in the network that is supposed. */
    public static String idOfNewcomer(int number) {
        return NEWCOMER + (number + 1);
    }

    private static Optional<ChangedEnterprise> moved(Supposition what, String id, ChangedEnterprise enterprise) {
        var key = new EnterpriseId(id);
        if (what.removed().contains(key)) {
            return Optional.empty();
        }
        var place = what.moved().get(key);
        return Optional.of(place == null ? enterprise : at(List.of(place.value()), enterprise));
    }

    private static ChangedEnterprise at(List<String> places, ChangedEnterprise enterprise) {
        var facts = enterprise.facts();
        return new ChangedEnterprise(
                new EnterpriseRow(
                        facts.id(),
                        facts.name(),
                        places,
                        facts.revenue(),
                        facts.growth(),
                        facts.employees(),
                        facts.honours(),
                        facts.fictional()),
                enterprise.makes(),
                enterprise.buys(),
                enterprise.trades(),
                enterprise.alliances());
    }

    private static ChangedEnterprise newcomer(String id, Newcomer newcomer) {
        return new ChangedEnterprise(
                new EnterpriseRow(
                        id, newcomer.name(), List.of(newcomer.region().value()), null, null, null, null, true),
                newcomer.makes().stream()
                        .distinct()
                        .map(product -> new Fact(product.value(), Double.NaN))
                        .toList(),
                List.of(),
                List.of(),
                List.of());
    }
}
