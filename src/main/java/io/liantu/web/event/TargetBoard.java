package io.liantu.web.event;

import io.liantu.matchmaking.EventSummary;
import io.liantu.matchmaking.SupplyTargets;
import io.liantu.matchmaking.view.TargetView;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How far the alliances that hold events are with their years. */
@Component
class TargetBoard {

    private static final int MOST = 12;

    private final SupplyTargets targets;

    TargetBoard(SupplyTargets targets) {
        this.targets = targets;
    }

    /** An alliance and a year. */
    private record Year(String alliance, int year) {}

    /** Of each alliance and year with an event, the latest first; alliances that are no more are left out. */
    List<TargetView> of(List<EventSummary> events) {
        return events.stream()
                .flatMap(one -> Stream.ofNullable(one.event().settings().alliance())
                        .map(alliance ->
                                new Year(alliance, one.event().settings().date().getYear())))
                .distinct()
                .flatMap(one -> targets.find(one.alliance(), one.year()).stream())
                .limit(MOST)
                .map(TargetView::of)
                .toList();
    }
}
