package io.liantu.intake;

import io.liantu.intake.table.ArchiveLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Bounds of an import.
 *
 * @param batchRows rows that are looked up and written together
 * @param keptIssues issues that a report keeps; more are counted only
 * @param suggestedIssues issues for which likely candidates are looked up
 * @param archiveEntries files in a zip at most
 * @param archiveSize what a zip may unpack to
 * @param workbookSize what a workbook may unpack to
 */
@ConfigurationProperties("liantu.intake")
record IntakeSettings(
        @DefaultValue("10000") int batchRows,
        @DefaultValue("10000") int keptIssues,
        @DefaultValue("300") int suggestedIssues,
        @DefaultValue("1000") int archiveEntries,
        @DefaultValue("4GB") DataSize archiveSize,
        @DefaultValue("300MB") DataSize workbookSize) {

    ArchiveLimits archiveLimits() {
        return new ArchiveLimits(archiveEntries, archiveSize, workbookSize);
    }
}
