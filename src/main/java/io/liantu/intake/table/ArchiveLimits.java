package io.liantu.intake.table;

import org.springframework.util.unit.DataSize;

/**
 * What an archive may hold at most.
 *
 * @param entries its files
 * @param unpacked their size together
 * @param workbook their size together when it is a workbook, parts of which are held in memory
 * @param text how wide and long rows and values are
 */
public record ArchiveLimits(int entries, DataSize unpacked, DataSize workbook, TextLimits text) {

    /** The limits of a workbook as an archive. */
    ArchiveLimits forWorkbook() {
        return new ArchiveLimits(entries, workbook, workbook, text);
    }
}
