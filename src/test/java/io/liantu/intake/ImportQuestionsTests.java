package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.liantu.neo4j.LiantuTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a person is asked about a file in words of its own, and what becomes of the answers. */
@LiantuTest
class ImportQuestionsTests extends ImportFixture {

    @Autowired
    private Imports imports;

    @Autowired
    private ImportQuestions questions;

    @Test
    void asksWhatATableMeansAndThenItsHeaders() {
        var id = received("花名册.csv", "编号,公司全称,销售额（万元）,备注\ne1,示例一,5,x\n", ImportPhase.FAILED);

        assertThat(questions.list(id)).containsExactly(new NameMeaning("", "花名册", ""));
        questions.answer(id, "某局", List.of(new NameMeaning("", "花名册", "enterprises")));
        await(id, ImportPhase.CHECKED);

        assertThat(questions.list(id))
                .extracting(NameMeaning::sheet, NameMeaning::written)
                .contains(tuple("enterprises", "公司全称"));
        questions.answer(
                id,
                "某局",
                List.of(
                        new NameMeaning("enterprises", "公司全称", "name"),
                        new NameMeaning("enterprises", "销售额（万元）", "revenue"),
                        new NameMeaning("enterprises", "备注", "")));
        await(id, ImportPhase.CHECKED);
        imports.confirm(id);
        await(id, ImportPhase.DONE);

        assertThat(GraphPicture.of(neo4j).has("id=e1", "name=示例一", "revenue=50000.0"))
                .isTrue();
        assertThat(questions.list(id)).isEmpty();
    }

    @Test
    void asksNothingAboutWhatIsNotWanted() {
        var id = received("products.csv", "id,name,x\nchip,激光芯片,1\n", ImportPhase.CHECKED);
        assertThat(questions.list(id)).hasSize(1);

        imports.discard(id);

        assertThat(questions.list(id)).isEmpty();
        assertThatThrownBy(() -> questions.answer(id, "某局", List.of())).isInstanceOf(NotInThatPhase.class);
    }

    private ImportId received(String name, String content, ImportPhase phase) {
        var id = imports.receive(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), "")
                .id();
        await(id, phase);
        return id;
    }

    private void await(ImportId id, ImportPhase phase) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> imports.get(id).phase().equals(phase));
    }
}
