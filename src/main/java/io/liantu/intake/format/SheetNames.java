package io.liantu.intake.format;

import java.util.regex.Pattern;

/** Names of files and sheets as copying, numbering and dating leave them. */
final class SheetNames {

    private static final Pattern BEFORE = Pattern.compile(
            "^\\d{4}年?(?=\\p{IsHan})|^(?:附件|附表|表)?\\s*(?:\\d{1,8}|[一二三四五六七八九十]{1,2})\\s*[.、:_\\-\\s]\\s*");
    private static final Pattern AFTER = Pattern.compile(
            "[\\s_\\-]*(?:\\((?:\\d{1,8}年?|副本|copy)\\)|[\\s_\\-]\\d{1,8}年?|\\d{4}年|[\\s_\\-]+(?:副本|copy)|\\(\\d{4}年\\d{1,2}月\\))$",
            Pattern.CASE_INSENSITIVE);

    private SheetNames() {}

    /** Without a number before it, and without a number, a year or the word copy after it. */
    static String bare(String name) {
        var bare = BEFORE.matcher(Texts.trimmed(Texts.narrow(name))).replaceFirst("");
        for (var matcher = AFTER.matcher(bare); matcher.find(); matcher = AFTER.matcher(bare)) {
            bare = bare.substring(0, matcher.start());
        }
        return bare;
    }
}
