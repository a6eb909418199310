package io.liantu.algorithm.timetable;

/** Where a meeting takes place: in which slot, at which table. */
public record Seat(int slot, int table) {}
