package io.liantu.intake.table;

import org.springframework.util.unit.DataSize;

/**
 * What an archive may hold at most.
 *
 * @param entries its files
 * @param unpacked their size together
 */
public record ArchiveLimits(int entries, DataSize unpacked) {}
