package io.liantu.matchmaking;

import io.liantu.chain.ChainId;
import io.liantu.region.RegionCode;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the organiser decides of an event.
 *
 * @param alliance the id of the alliance 联盟 that holds it; its contracts count towards that one's target
 * @param chain the chain it is for; null when it is for none, as with bank-enterprise meetings
 * @param region whose enterprises it serves; null when that is not decided
 * @param place the address of the day; null when that is not decided
 * @param tables how many pairs can meet at the same time, each at a table or in a room of its own
 * @param capDemand how many meetings one who asks has at most
 * @param capSupply how many meetings one who offers has at most
 */
public record EventSettings(
        String name,
        EventKind kind,
        @Nullable String alliance,
        @Nullable ChainId chain,
        @Nullable RegionCode region,
        @Nullable String place,
        LocalDate date,
        Agenda agenda,
        int tables,
        int capDemand,
        int capSupply) {

    static final int MOST_TABLES = 200;
    static final int LONGEST_NAME = 100;

    public EventSettings {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw InvalidEvent.of("name", LONGEST_NAME);
        }
        if (tables < 1 || tables > MOST_TABLES) {
            throw InvalidEvent.of("tables", tables, MOST_TABLES);
        }
        if (capDemand < 1 || capSupply < 1) {
            throw InvalidEvent.of("caps", Math.min(capDemand, capSupply));
        }
    }

    /** How many meetings a participant has at most, never more than there are slots. */
    public int capOf(Participant participant) {
        int side = capOf(participant.role());
        var own = participant.most();
        return own == null ? side : Math.min(own, agenda.slots().size());
    }

    private int capOf(Role role) {
        int cap = switch (role) {
            case DEMAND -> capDemand;
            case SUPPLY -> capSupply;
            case BOTH -> Math.max(capDemand, capSupply);
        };
        return Math.min(cap, agenda.slots().size());
    }

    public Optional<String> findAlliance() {
        return Optional.ofNullable(alliance);
    }
}
