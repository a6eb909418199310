package io.liantu.matchmaking;

import io.liantu.algorithm.timetable.Clash;
import io.liantu.algorithm.timetable.Rule;
import io.liantu.shared.Explanation;
import java.util.List;

/** Says in words which wishes and rules no timetable keeps together. */
final class PlanWords {

    private final PlanTask task;

    PlanWords(PlanTask task) {
        this.task = task;
    }

    List<Explanation> of(Clash clash) {
        return clash.rules().stream().map(this::of).toList();
    }

    private Explanation of(Rule rule) {
        if (rule instanceof Rule.Held held) {
            return meeting("held", held.meeting());
        } else if (rule instanceof Rule.Fixed fixed) {
            return meeting("fixed", fixed.meeting(), time(fixed.slot()));
        } else if (rule instanceof Rule.InSession in) {
            return meeting("session", in.meeting(), in.session().number() - 1);
        } else if (rule instanceof Rule.Before before) {
            return Explanation.of("conflict.before", pair(before.earlier()), pair(before.later()));
        } else if (rule instanceof Rule.Away away) {
            return Explanation.of("conflict.away", name(away.participant()), time(away.slot()));
        } else if (rule instanceof Rule.OnePlace one) {
            return Explanation.of("conflict.one-place", name(one.participant()));
        } else if (rule instanceof Rule.Tables tables) {
            return Explanation.of(
                    "conflict.tables",
                    time(tables.slot()),
                    task.problem().tables().get(tables.slot()).size());
        } else if (rule instanceof Rule.Cap cap) {
            return Explanation.of("conflict.cap", name(cap.participant()), cap.most());
        }
        return Explanation.of("conflict.fair", ((Rule.FairBreaks) rule).difference());
    }

    private Explanation meeting(String key, int meeting, Object... more) {
        var wanted = task.problem().meetings().get(meeting);
        return more.length == 0
                ? Explanation.of("conflict." + key, name(wanted.first()), name(wanted.second()))
                : Explanation.of("conflict." + key, name(wanted.first()), name(wanted.second()), more[0]);
    }

    private String pair(int meeting) {
        var wanted = task.problem().meetings().get(meeting);
        return name(wanted.first()) + " – " + name(wanted.second());
    }

    private String name(int place) {
        return task.participant(place).name();
    }

    private String time(int slot) {
        return task.slot(slot).time().toString();
    }
}
