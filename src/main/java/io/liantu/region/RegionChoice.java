package io.liantu.region;

/** A region to choose from, with the number of enterprises located in it or below it. */
public record RegionChoice(RegionCode code, String name, long enterprises) {}
