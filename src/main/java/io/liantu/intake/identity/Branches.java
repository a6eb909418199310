package io.liantu.intake.identity;

import java.util.regex.Pattern;

/** Cuts the branch 分公司 off a plain Chinese name; an enterprise and its branches are not the same. */
final class Branches {

    private static final String KINDS = "(?:分公司|分厂|分店|分部|分院|分行|支行|办事处|营业部|经营部|事业部|代表处|门市部|服务部|工厂|研发中心|销售中心)";
    private static final Pattern OF_WHOLE_NAME =
            Pattern.compile("(.*(?:公司|厂|集团|中心|合作社|银行))\\(?([^()]*\\)?" + KINDS + ")\\)?");
    private static final Pattern OF_SHORT_NAME = Pattern.compile("(.{2,}?)((?:第?[0-9一二三四五六七八九十]+)?(?:分公司|分厂|分店|办事处))");
    private static final int NAME_OF_PLACE = 5;

    private final RegionNames regions;

    Branches(RegionNames regions) {
        this.regions = regions;
    }

    Cut cut(String name) {
        var whole = OF_WHOLE_NAME.matcher(name);
        if (whole.matches()) {
            return new Cut(whole.group(1), normal(whole.group(2)));
        }
        var brief = OF_SHORT_NAME.matcher(name);
        return brief.matches() ? withItsPlace(brief.group(1), brief.group(2)) : Cut.nothing(name);
    }

    private Cut withItsPlace(String rest, String branch) {
        for (int length = Math.min(NAME_OF_PLACE, rest.length() - 2); length >= 2; length--) {
            var at = rest.length() - length;
            if (regions.exactly(rest.substring(at)).isNamed()) {
                return new Cut(rest.substring(0, at), normal(rest.substring(at) + branch));
            }
        }
        return new Cut(rest, normal(branch));
    }

    private String normal(String branch) {
        var bare = branch.replaceAll("[()]", "");
        var found = regions.startOf(bare, Place.NONE);
        var place = found.length() < bare.length() ? found.place().text() : "";
        return place + Numerals.inDigits(bare.substring(place.isEmpty() ? 0 : found.length()));
    }
}
