package io.liantu.intake;

/**
 * What the tables of one import have in common.
 *
 * @param destination where rows go
 * @param ledger how far an earlier try came
 * @param changes collects what is changed
 * @param progress hears how far it is
 * @param batchRows rows that are looked up and written together
 */
record ImportWork(Destination destination, Ledger ledger, ChangeLog changes, IntakeProgress progress, int batchRows) {}
