package io.liantu.timetabling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.liantu.algorithm.timetable.Session;
import io.liantu.algorithm.timetable.TimetableCheck;
import io.liantu.algorithm.timetable.TimetableEngine;
import io.liantu.algorithm.timetable.WantedMeeting;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstancesTests {

    private static final String TOY = """
            nBusiness = 4; nMeetings = 3; nTables = 2; nTotalSlots = 4; nMorningSlots = 2;
            requested = [|1, 2,3, |1, 3,1, |2, 4,2|];
            nMeetingsBusiness = [2,2,1,1];
            meetingsxBusiness = [{2,3},{2,4},{3},{4}];
            nForbidden = [0,1,0,0];
            forbidden = [{0},{3},{0},{0}];
            fixed = [0,1,0];
            precedences = [{2},{},{}];
            """;

    @Test
    void readsTheToy() {
        var toy = Instances.read(TOY);

        assertThat(toy.participants()).isEqualTo(4);
        assertThat(toy.slots()).isEqualTo(4);
        assertThat(toy.morningSlots()).isEqualTo(2);
        assertThat(toy.tables())
                .hasSize(4)
                .allSatisfy(tables -> assertThat(tables).hasSize(2));
        assertThat(toy.meetings())
                .containsExactly(
                        WantedMeeting.obliged(0, 1).after(Set.of(1)),
                        WantedMeeting.obliged(0, 2).in(Session.MORNING).at(0),
                        WantedMeeting.obliged(1, 3).in(Session.AFTERNOON));
        assertThat(toy.absences()).containsExactly(Set.of(), Set.of(2), Set.of(), Set.of());
    }

    @Test
    void theToyHasOneBreakAtLeast() {
        var toy = Instances.read(TOY).fair(2);

        var plan = TimetableEngine.plan(toy, 1, () -> false, better -> {});

        assertThat(plan.merit().breaks()).isEqualTo(1).isEqualTo(plan.atLeastBreaks());
        assertThat(TimetableCheck.breaches(toy, plan.timetable())).isEmpty();
    }

    @Test
    void leavesWhiteSpaceAndCommentsFree() {
        var spread = "\uFEFF% ours\r\n"
                + TOY.replaceAll("([\\[\\]{}|=;,])", "\n $1 % a comment; with = signs\r\n\t")
                        .replace("\n", "\r\n");

        assertThat(Instances.read(spread)).isEqualTo(Instances.read(TOY));
    }

    @Test
    void readsRangesBarsAtTheEndOfRowsAndASemicolonLeftOut() {
        var other = TOY.replace("{3},{0},{0}]", "{1..3},{0},{0}]")
                .replace("[0,1,0,0]", "[0,3,0,0]")
                .replace("2|];", "2,|];")
                .replace("{}];", "{}]");

        assertThat(Instances.read(other).absences().get(1)).containsExactlyInAnyOrder(0, 1, 2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
                    "nMeetings = 3"         ; "nMeetings = 4"         ; instance.count      ; 2 requested 3 4 nMeetings
                    "requested = "          ; "wanted = "             ; instance.missing    ; requested
                    "|1, 2,3,"              ; "|1, 5,3,"              ; instance.range      ; 2 requested 5 1 4
                    "|1, 2,3,"              ; "|1, 2,4,"              ; instance.range      ; 2 requested 4 1 3
                    "|1, 2,3,"              ; "|1, 1,3,"              ; instance.self       ; 2 1
                    "|1, 2,3,"              ; "|1, 2,"                ; instance.shape      ; 2 requested [|1,2,3, |1,3,1|]
                    "fixed = [0,1,0]"       ; "fixed = [0,5,0]"       ; instance.range      ; 7 fixed 5 0 4
                    "fixed = [0,1,0]"       ; "fixed = [0,1]"         ; instance.count      ; 7 fixed 2 3 nMeetings
                    "fixed = [0,1,0]"       ; "fixed = 0"             ; instance.shape      ; 7 fixed [1,2]
                    "{0},{3}"               ; "{0},{9}"               ; instance.range      ; 6 forbidden 9 0 4
                    "nForbidden = [0,1"     ; "nForbidden = [0,2"     ; instance.disagrees  ; 5 nForbidden 2 2 1
                    "Business = [2,2"       ; "Business = [2,1"       ; instance.disagrees  ; 3 nMeetingsBusiness 2 1 2
                    "[{2},{},{}]"           ; "[{1},{},{}]"           ; instance.self-order ; 8 1
                    "[{2},{},{}]"           ; "[{4},{},{}]"           ; instance.range      ; 8 precedences 4 0 3
                    "nTotalSlots = 4"       ; "nTotalSlots = 65"      ; instance.range      ; 1 nTotalSlots 65 1 64
                    "nMorningSlots = 2"     ; "nMorningSlots = 5"     ; instance.range      ; 1 nMorningSlots 5 0 4
                    "nTables = 2;"          ; "nTables = 2; nTables=1;" ; instance.twice    ; 1 nTables
                    "nTables = 2;"          ; "nTables = ;"           ; instance.unexpected ; "1 ; 0"
                    "nTables = 2;"          ; "nTables = 99999999999;" ; instance.unexpected ; 1 99999999999 0
                    "{0},{3}"               ; "{0},{1..999999999}"    ; instance.unexpected ; 6 } 1
                    "fixed = [0,1,0];"      ; "fixed = [0,1,0"        ; instance.unexpected ; 8 precedences ,
                    """)
    void saysWhatIsWrongAndWhere(String right, String wrong, String key, String arguments) {
        assertThat(TOY).contains(right);

        assertThatExceptionOfType(InstanceProblem.class)
                .isThrownBy(() -> Instances.read(TOY.replace(right, wrong)))
                .satisfies(problem -> {
                    assertThat(problem.key()).isEqualTo(key);
                    assertThat(String.join(
                                    " ",
                                    problem.arguments().stream()
                                            .map(String::valueOf)
                                            .toList()))
                            .isEqualTo(arguments);
                });
    }

    @Test
    void saysThatAFileCannotBeRead() {
        assertThatExceptionOfType(InstanceProblem.class)
                .isThrownBy(() -> Instances.in(Path.of("no-such.dzn")))
                .satisfies(problem -> assertThat(problem.arguments()).isEqualTo(List.of("no-such.dzn")));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void readsBackWhatItWrites(long seed) {
        var problem = Instances.generate(InstanceSize.of(30, 60, 10, 8), seed);

        assertThat(Instances.read(new InstanceText(problem).toString())).isEqualTo(problem);
        assertThat(Instances.generate(InstanceSize.of(30, 60, 10, 8), seed)).isEqualTo(problem);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void makesUpEventsOfWhichATimetableKeepsAllRules(long seed) {
        var problem = Instances.generate(InstanceSize.of(42, 125, 8, 20), seed);

        var questions = new int[1];
        var plan = TimetableEngine.plan(problem.fair(2), seed, () -> questions[0]++ > 5_000, better -> {});

        assertThat(problem.meetings()).hasSizeGreaterThan(115);
        assertThat(plan.isFeasible()).isTrue();
        assertThat(problem.meetings()).anyMatch(one -> one.fixedSlot().isPresent());
        assertThat(problem.meetings()).anyMatch(one -> !one.earlier().isEmpty());
        assertThat(problem.meetings()).anyMatch(one -> one.session() != Session.ANY);
        assertThat(problem.absences()).anyMatch(away -> !away.isEmpty());
    }
}
