package io.liantu.intake;

import io.liantu.intake.format.HeaderMapping;

/**
 * What the tables of one import have in common.
 *
 * @param destination where rows go
 * @param ledger how far an earlier try came
 * @param changes collects what is changed
 * @param mapping what headers and tables mean that the format does not know
 * @param progress hears how far it is
 * @param batchRows rows that are looked up and written together
 */
record ImportWork(
        Destination destination,
        Ledger ledger,
        ChangeLog changes,
        HeaderMapping mapping,
        IntakeProgress progress,
        int batchRows) {}
