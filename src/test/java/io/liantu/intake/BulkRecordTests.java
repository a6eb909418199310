package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liantu.intake.format.HeaderMapping;
import io.liantu.intake.format.HeaderMapping.MappedColumn;
import io.liantu.neo4j.CypherFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/** What is recorded outlasts a sudden end while one store takes the place of another. */
@Tag("processes")
class BulkRecordTests {

    private static final HeaderMapping MAPPING =
            new HeaderMapping("示例台账", List.of(new MappedColumn(null, "公司全称", "name")), List.of());

    @TempDir
    private Path data;

    @TempDir
    private Path folder;

    private ConfigurableApplicationContext application = new GenericApplicationContext();

    @BeforeEach
    void start() {
        application = OwnApplication.start(data, false);
    }

    @AfterEach
    void end() {
        application.close();
    }

    @Test
    void theNextStartRestoresWhatTheOldStoreHeld() throws IOException {
        bean(HeaderMappings.class).save(MAPPING);
        var earlier = ImportId.next();
        bean(ImportRecords.class).create(earlier, "示例", "示例", "");
        var created = bean(ImportRecords.class).get(earlier).createdAt();
        var order = order();

        assertThatThrownBy(() -> bean(BulkRecord.class).begin(order, this::replaceAndEnd))
                .isInstanceOf(SuddenEnd.class);
        end();
        start();

        assertThat(bean(HeaderMappings.class).list()).containsExactly(MAPPING);
        assertThat(bean(ImportRecords.class).get(earlier).createdAt()).isEqualTo(created);
        assertThat(bean(ImportRecords.class).get(order.id()).fingerprint()).isEqualTo(order.fingerprint());
        assertThat(data.resolve("bulk-kept")).doesNotExist();
        leavesWhatIsThereAsItIs();
    }

    private void leavesWhatIsThereAsItIs() throws IOException {
        bean(BulkRecord.class).begin(order(), () -> bean(HeaderMappings.class).save(changed()));

        assertThat(bean(HeaderMappings.class).list()).containsExactly(changed());
        assertThat(bean(ImportRecords.class).latest(9)).hasSize(3);
    }

    private static HeaderMapping changed() {
        return new HeaderMapping(MAPPING.name(), List.of(new MappedColumn(null, "地址", "address")), List.of());
    }

    private BulkOrder order() throws IOException {
        new Exchange(folder).with("enterprises.csv", "id,name", "e0,示例甲");
        return BulkOrder.of(folder, HeaderMapping.NONE);
    }

    private void replaceAndEnd() {
        bean(Neo4jClient.class).query(CypherFile.of("test/wipe.cypher").text()).run();
        throw new SuddenEnd();
    }

    private <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    /** As when the process is killed. */
    private static final class SuddenEnd extends Error {

        private static final long serialVersionUID = 1L;
    }
}
