package io.liantu.intake.identity;

/** Takes the names of enterprises 企业名称 apart, in Chinese or in Latin letters. Time grows with a name's length alone. */
public final class NameReader {

    private final ChineseNames chinese;
    private final LatinNames latin;

    /**
     * Reads names that may name regions.
     *
     * @param regions whose names may stand in the names of enterprises
     */
    public NameReader(RegionNames regions) {
        this.chinese = new ChineseNames(regions);
        this.latin = new LatinNames(regions);
    }

    /** The parts of a name; no text is an error. */
    public EnterpriseName read(String name) {
        var plain = Script.plain(name);
        return Script.isChinese(plain) ? chinese.read(name, plain) : latin.read(name, plain);
    }
}
