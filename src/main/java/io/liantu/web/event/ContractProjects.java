package io.liantu.web.event;

import io.liantu.listing.KnownProject;
import io.liantu.listing.Projects;
import io.liantu.matchmaking.view.ContractView;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The projects 项目 that are not at their end between those who signed a contract. A contract does not move them on: it may be about
 * something else, and only who was there knows.
 */
@Component
class ContractProjects {

    private final Projects projects;

    ContractProjects(Projects projects) {
        this.projects = projects;
    }

    /** By meeting, the latest first; contracts without are left out. */
    Map<String, List<KnownProject>> of(List<ContractView> contracts) {
        if (contracts.isEmpty()) {
            return Map.of();
        }
        var live = projects.live().stream().collect(Collectors.groupingBy(ContractProjects::pair));
        return contracts.stream()
                .filter(contract -> live.containsKey(pair(contract)))
                .collect(Collectors.toMap(
                        ContractView::meeting, contract -> live.getOrDefault(pair(contract), List.of())));
    }

    private static Set<String> pair(KnownProject known) {
        var project = known.project();
        return Set.of(project.asker().value(), project.giver().enterprise().value());
    }

    private static Set<String> pair(ContractView contract) {
        return Set.of(contract.supplier(), contract.customer());
    }
}
