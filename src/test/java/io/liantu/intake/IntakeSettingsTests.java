package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class IntakeSettingsTests {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(IntakeConfiguration.class);

    @Test
    void hasDefaults() {
        application.run(started -> assertThat(started).hasNotFailed().hasSingleBean(IntakeSettings.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "keep=0d",
                "batch-rows=0",
                "kept-issues=-1",
                "suggested-issues=-1",
                "archive-entries=0",
                "archive-size=0B",
                "archive-size=-1GB",
                "workbook-size=0B",
                "columns=0",
                "cell-characters=0",
                "row-characters=-1"
            })
    void refusesToStartWithABoundThatLetsNothingThrough(String setting) {
        application
                .withPropertyValues("liantu.intake." + setting)
                .run(started -> assertThat(started).hasFailed());
    }
}
