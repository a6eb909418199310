package io.liantu.intake.identity;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Writes names in one script: one width, one case, simplified characters 简体, round brackets, no quotes. */
final class Script {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern LEFT = Pattern.compile("[\\[{【〔「『<《]");
    private static final Pattern RIGHT = Pattern.compile("[\\]}】〕」』>》]");
    private static final Pattern SIGNS = Pattern.compile("[\"'“”‘’`´·•・\\p{Cf}\\p{Cc}]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BLANK_BESIDE_CHINESE =
            Pattern.compile("(?<=[\\p{IsHan}()])\\s+|\\s+(?=[\\p{IsHan}()])");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    private Script() {}

    /** The same words, however they were typed. */
    static String plain(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        var simplified = isChinese(composed) ? HanLP.convertToSimplifiedChinese(composed) : withoutAccents(composed);
        var bracketed = RIGHT.matcher(LEFT.matcher(simplified).replaceAll("(")).replaceAll(")");
        var words = SIGNS.matcher(bracketed).replaceAll("").toLowerCase(Locale.ROOT);
        var spaced = BLANKS.matcher(words).replaceAll(" ").strip();
        return isChinese(spaced) ? BLANK_BESIDE_CHINESE.matcher(spaced).replaceAll("") : spaced;
    }

    static boolean isChinese(String text) {
        return CHINESE.matcher(text).find();
    }

    /** How plain text sounds, a syllable of pinyin 拼音 without its tone for each character; others stand as they are. */
    static List<String> sound(String plain) {
        var syllables = HanLP.convertToPinyinList(plain);
        return IntStream.range(0, syllables.size())
                .mapToObj(i -> syllables.get(i) == Pinyin.none5
                        ? plain.substring(i, i + 1)
                        : syllables.get(i).getPinyinWithoutTone())
                .toList();
    }

    private static String withoutAccents(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }
}
