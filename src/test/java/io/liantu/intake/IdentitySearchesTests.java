package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.liantu.intake.identity.EnterpriseRecords;
import io.liantu.intake.identity.IdentitySettings;
import io.liantu.intake.identity.SearchReport;
import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.LocalNeo4jForTests;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LiantuTest
class IdentitySearchesTests {

    @Autowired
    private IdentitySearch search;

    @Autowired
    private EnterpriseRecords records;

    @Autowired
    private Newcomers newcomers;

    @Autowired
    private ImportTurn turn;

    @Autowired
    private IdentitySettings settings;

    @BeforeEach
    void startEmpty() {
        LocalNeo4jForTests.wipe();
    }

    @Test
    void failWhenMemoryRunsOut() {
        var searches = new IdentitySearches(new Comparing(search, records, newcomers, turn, settings) {
            @Override
            SearchReport compareAll(Consumer<SearchReport> progress) {
                throw new OutOfMemoryError("as if");
            }
        });

        var id = searches.begin().id();

        await().until(() -> searches.get(id).state().rests());
        assertThat(searches.get(id).problem()).isNotNull();
        searches.begin();
        searches.destroy();
    }
}
