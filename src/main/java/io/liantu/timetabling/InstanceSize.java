package io.liantu.timetabling;

/**
 * How large a made-up event is, and how much its participants ask for.
 *
 * @param inSessions the share of meetings that ask for a part of the day
 * @param fixed the share of meetings that ask for one slot
 * @param ordered the share of meetings that ask to come after another
 * @param away the share of participants that are away for a while
 */
public record InstanceSize(
        int participants,
        int meetings,
        int slots,
        int morningSlots,
        int tables,
        double inSessions,
        double fixed,
        double ordered,
        double away) {

    /** With the usual shares of what participants ask for, and half of the slots in the morning. */
    public static InstanceSize of(int participants, int meetings, int slots, int tables) {
        return new InstanceSize(participants, meetings, slots, (slots + 1) / 2, tables, 0.15, 0.03, 0.04, 0.3);
    }
}
