package io.liantu.intake;

import io.liantu.intake.table.ArchiveLimits;
import io.liantu.intake.table.TextLimits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Bounds of an import.
 *
 * @param folder where uploaded files and the reports of imports are kept
 * @param keep how long that is kept after an import came to rest
 * @param batchRows rows that are looked up and written together
 * @param keptIssues issues of each severity that a report keeps; more are counted only
 * @param keptChanges changed values that a report keeps; more are counted only
 * @param suggestedIssues issues for which likely candidates are looked up
 * @param archiveEntries files in a zip at most
 * @param archiveSize what a zip may unpack to
 * @param workbookSize what a workbook may unpack to
 * @param columns in a row at most; a spreadsheet program has as many
 * @param cellCharacters in a value at most
 * @param rowCharacters in a row of a text file at most
 */
@Validated
@ConfigurationProperties("liantu.intake")
record IntakeSettings(
        @DefaultValue("./data/imports") Path folder,
        @DefaultValue("30d") Duration keep,
        @DefaultValue("10000") @Positive int batchRows,
        @DefaultValue("10000") @PositiveOrZero int keptIssues,
        @DefaultValue("10000") @PositiveOrZero int keptChanges,
        @DefaultValue("300") @PositiveOrZero int suggestedIssues,
        @DefaultValue("1000") @Positive int archiveEntries,
        @DefaultValue("4GB") DataSize archiveSize,
        @DefaultValue("300MB") DataSize workbookSize,
        @DefaultValue("16384") @Positive int columns,
        @DefaultValue("100000") @Positive @Max(100_000_000) int cellCharacters,
        @DefaultValue("1000000") @Positive int rowCharacters) {

    IntakeSettings {
        refuseUnless(keep.compareTo(Duration.ZERO) > 0, "keep", keep);
        refuseUnlessPositive("archive-size", archiveSize);
        refuseUnlessPositive("workbook-size", workbookSize);
    }

    ArchiveLimits archiveLimits() {
        return new ArchiveLimits(
                archiveEntries, archiveSize, workbookSize, new TextLimits(columns, cellCharacters, rowCharacters));
    }

    private static void refuseUnlessPositive(String setting, DataSize size) {
        refuseUnless(size.toBytes() > 0, setting, size);
    }

    private static void refuseUnless(boolean positive, String setting, Object value) {
        if (!positive) {
            throw new IllegalArgumentException("liantu.intake." + setting + " must be positive, but is " + value);
        }
    }
}
