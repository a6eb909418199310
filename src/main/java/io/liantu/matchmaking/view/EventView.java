package io.liantu.matchmaking.view;

import io.liantu.matchmaking.ClosedTable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is decided of an event.
 *
 * @param kind supply-matchmaking, bank-enterprise or signing-conference
 * @param state draft, inviting, planned, running or ended
 * @param slots the times for meetings that follow from sessions, breaks and lengths
 * @param closedTables tables that were lost on the day
 * @param version to be given back with a change, so that nobody undoes another's
 * @param planVersion to be given back with a move, so that nobody undoes another's
 */
public record EventView(
        String id,
        String name,
        String kind,
        String kindName,
        @Nullable String alliance,
        @Nullable String allianceName,
        @Nullable String chain,
        @Nullable String region,
        @Nullable String place,
        LocalDate date,
        int slotMinutes,
        int changeMinutes,
        @Nullable String morning,
        @Nullable String afternoon,
        List<String> breaks,
        int tables,
        List<ClosedTable> closedTables,
        int capDemand,
        int capSupply,
        List<SlotView> slots,
        String state,
        String stateName,
        int version,
        int planVersion) {}
