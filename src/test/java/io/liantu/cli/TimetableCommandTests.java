package io.liantu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimetableCommandTests {

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

    @TempDir
    private Path folder;

    @Test
    void printsWhenEachMeetingTakesPlaceAndThatItIsTheBest() throws IOException {
        var terminal = Terminal.withoutApplication(Language.EN);

        var exit = terminal.type("timetable", "--instance", file(TOY));

        assertThat(exit).isZero();
        assertThat(terminal.out().lines())
                .containsExactly("1 2", "2 1", "3 4", "Sum of breaks: 1. Proven: there is no better timetable.");
    }

    @Test
    void printsWhatClashesInWords() throws IOException {
        var terminal = Terminal.withoutApplication(Language.ZH);
        var clashing = TOY.replace("forbidden = [{0}", "forbidden = [{1}").replace("[0,1,0,0]", "[1,1,0,0]");

        var exit = terminal.type("timetable", "--instance", file(clashing));

        assertThat(exit).isEqualTo(3);
        assertThat(terminal.out().lines().map(String::strip))
                .containsExactly(
                        "任何安排都无法满足全部规则。以下规则相互冲突：",
                        "第 2 场洽谈（参会单位 1 与 3）必须举行。",
                        "第 2 场洽谈定在第 1 时段。",
                        "参会单位 1 在第 1 时段缺席。",
                        "去掉其中任何一条，其余即可同时满足。");
    }

    @Test
    void saysWhatIsWrongWithAFile() throws IOException {
        var terminal = Terminal.withoutApplication(Language.EN);

        var exit = terminal.type("timetable", "--instance", file(TOY.replace("|1, 2,3,", "|1, 9,3,")));

        assertThat(exit).isEqualTo(2);
        assertThat(terminal.err()).contains("Line 2: requested has 9; it must be 1 to 4.");
    }

    @Test
    void plansTheEventThatItMadeUp() throws IOException {
        var making = Terminal.withoutApplication(Language.EN);
        making.type("timetable", "--generate", "--participants", "12", "--meetings", "14", "--slots", "5");
        var planning = Terminal.withoutApplication(Language.EN);

        var exit = planning.type("timetable", "--instance", file(making.out()), "--json");

        assertThat(exit).isZero();
        assertThat(planning.out()).contains("\"outcome\" : \"BEST\"", "\"meetings\" : 14");
    }

    @Test
    void asksForAFileOrForAMadeUpEventOfASizeThatCanBe() {
        var terminal = Terminal.withoutApplication(Language.EN);

        assertThat(terminal.type("timetable")).isEqualTo(2);
        assertThat(terminal.type("timetable", "--generate", "--slots", "65")).isEqualTo(2);
        assertThat(terminal.type("timetable", "--generate", "--participants", "1"))
                .isEqualTo(2);
        assertThat(terminal.err())
                .contains("--slots must be 1 to 64, not 65", "--participants must be at least 2, not 1");
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("event.dzn"), text).toString();
    }
}
