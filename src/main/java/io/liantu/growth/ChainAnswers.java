package io.liantu.growth;

/** The answers to 建链, 补链 and 延链 on one chain in one region, over one coverage. */
public record ChainAnswers(ChainMap map, GapAnswer gaps, ExtensionAnswer extensions) {}
