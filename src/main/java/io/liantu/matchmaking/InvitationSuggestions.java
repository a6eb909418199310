package io.liantu.matchmaking;

import io.liantu.enterprise.Enterprise;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.exclusion.Exclusions;
import io.liantu.growth.Gap;
import io.liantu.growth.GapFilling;
import io.liantu.listing.MatchAnswer;
import io.liantu.listing.Matching;
import io.liantu.shared.Explanation;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * Answers whom to invite to an event: members, those who ask for something and those who fit them, those who wait for what the
 * chain lacks and those who could bring it.
 */
@Service
public class InvitationSuggestions {

    private static final int CANDIDATES_OF_A_GAP = 3;
    private static final int GAPS = 12;
    private static final int WAITING_OF_A_GAP = 4;
    private static final int MATCHES_OF_A_DEMAND = 3;
    private static final double URGENT = 6;
    private static final double ASKS = 4;
    private static final double FITS = 4;
    private static final double MEMBER = 1;
    private static final double LEADER = 2;
    private static final double GAP = 3;
    private static final double WAITS = 2;
    private static final double FULL = 100;

    private final EventStore store;
    private final Alliances alliances;
    private final GapFilling gaps;
    private final Matching matching;
    private final Exclusions exclusions;

    InvitationSuggestions(
            EventStore store, Alliances alliances, GapFilling gaps, Matching matching, Exclusions exclusions) {
        this.store = store;
        this.alliances = alliances;
        this.gaps = gaps;
        this.matching = matching;
        this.exclusions = exclusions;
    }

    /**
     * Whom to invite, the best first. Who is invited already is not suggested, and neither is who is excluded.
     *
     * @param most how many to list, 0 or more
     * @throws UnknownEvent when there is no such event
     */
    public InviteAnswer suggest(EventId id, int most) {
        var book = store.get(id);
        var collected = new CollectedInvites();
        addMembers(collected, book.event().settings());
        addMatches(collected, book.event().settings());
        addGaps(collected, book.event().settings());
        var all = collected.suggestions();
        var open = all.stream()
                .filter(one -> !Invitations.isInvited(book, one.enterprise()))
                .toList();
        var screening = exclusions.now().screen(open, InviteSuggestion::enterprise, Set.of());
        return new InviteAnswer(
                screening.kept().stream().limit(most).toList(),
                screening.excluded(),
                screening.kept().size(),
                all.size() - open.size());
    }

    /** Events outlast their alliance; of one that is no more nobody is a member. */
    private void addMembers(CollectedInvites collected, EventSettings settings) {
        settings.findAlliance()
                .flatMap(alliances::find)
                .ifPresent(alliance -> addMembers(collected, alliance, settings.kind()));
    }

    private void addMembers(CollectedInvites collected, AllianceChoice alliance, EventKind kind) {
        var role = kind == EventKind.BANK_ENTERPRISE ? Role.SUPPLY : Role.BOTH;
        for (var member : alliances.membersOf(alliance.id())) {
            collected.add(
                    new EnterpriseId(member.enterprise()),
                    member.name(),
                    member.fictional(),
                    role,
                    member.leads() ? LEADER : MEMBER,
                    Explanation.of(member.leads() ? "invite.leader" : "invite.member", alliance.name()));
        }
    }

    /** Those who ask, and those who fit them best; banks are there for money, and others for the rest. */
    private void addMatches(CollectedInvites collected, EventSettings settings) {
        boolean isBank = settings.kind() == EventKind.BANK_ENTERPRISE;
        matching.matchesOfOpen(
                        isBank ? null : settings.chain(),
                        settings.region(),
                        kind -> Talks.isAbout(settings.kind(), kind),
                        MATCHES_OF_A_DEMAND)
                .forEach(answer -> addMatches(collected, answer));
    }

    private static void addMatches(CollectedInvites collected, MatchAnswer answer) {
        var demand = answer.demand();
        boolean urgent = demand.item().urgent();
        collected.add(
                demand.what().enterprise(),
                demand.enterpriseName(),
                demand.fictional(),
                Role.DEMAND,
                urgent ? URGENT : ASKS,
                Explanation.of(
                        urgent ? "invite.urgent" : "invite.demand",
                        demand.what().summary()));
        for (var match : answer.matches()) {
            collected.add(
                    match.giver().enterprise(),
                    match.name(),
                    match.fictional(),
                    Role.SUPPLY,
                    FITS * match.score().middle() / FULL,
                    Explanation.of(
                            "invite.match",
                            demand.enterpriseName(),
                            demand.what().summary(),
                            Math.round(match.score().middle())));
        }
    }

    private void addGaps(CollectedInvites collected, EventSettings settings) {
        var chain = settings.chain();
        var region = settings.region();
        if (chain != null && region != null && settings.kind() != EventKind.BANK_ENTERPRISE) {
            gaps.gapsIn(chain, region, CANDIDATES_OF_A_GAP).gaps().stream()
                    .limit(GAPS)
                    .forEach(gap -> addGap(collected, gap));
        }
    }

    private static void addGap(CollectedInvites collected, Gap gap) {
        var missing = gap.segment().segment().product().name();
        var importance = gap.importance().middle() / FULL;
        gap.candidates()
                .forEach(candidate -> add(
                        collected,
                        candidate.maker().enterprise(),
                        Role.SUPPLY,
                        GAP * importance * candidate.score().middle() / FULL,
                        Explanation.of(
                                "invite.gap",
                                missing,
                                Math.round(candidate.score().middle()))));
        gap.waiting().stream()
                .flatMap(segment -> segment.makers().stream().limit(WAITING_OF_A_GAP))
                .forEach(maker -> add(
                        collected,
                        maker.enterprise(),
                        Role.DEMAND,
                        WAITS * importance,
                        Explanation.of("invite.waits", missing)));
    }

    private static void add(
            CollectedInvites collected, Enterprise enterprise, Role role, double weight, Explanation reason) {
        collected.add(enterprise.id(), enterprise.name(), enterprise.fictional(), role, weight, reason);
    }
}
