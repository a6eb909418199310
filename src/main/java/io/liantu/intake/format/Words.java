package io.liantu.intake.format;

import java.util.List;
import java.util.stream.IntStream;

/** The permitted values of the columns that have only some. */
final class Words {

    static final List<Word> LEVEL =
            words("nation", "国家", "province", "省", "city", "市", "county", "县", "zone", "开发区", "park", "园区");
    static final List<Word> POSITION = words("upstream", "上游", "midstream", "中游", "downstream", "下游");
    static final List<Word> STATUS = words("operating", "在营", "suspended", "停业", "shell", "空壳", "closed", "注销");
    static final List<Word> ALLIANCE =
            words("chain-committee", "产业链党委", "party-alliance", "党建联盟", "innovation-community", "创新共同体");
    static final List<Word> MEMBERSHIP = words("leader", "链主", "member", "成员");
    static final List<Word> PARTY_ORGANISATION =
            words("branch", "支部", "joint-branch", "联合支部", "general-branch", "总支", "committee", "党委");
    static final List<Word> LISTING = words("draft", "草稿", "published", "已发布", "matched", "已对接", "closed-out", "已销号");
    static final List<Word> CONFIDENCE = words("DISCLOSED", "披露", "STRONGLY_INFERRED", "强推断", "INFERRED", "推断");

    private Words() {}

    private static List<Word> words(String... pairs) {
        return IntStream.range(0, pairs.length / 2)
                .mapToObj(i -> new Word(pairs[2 * i], pairs[2 * i + 1]))
                .toList();
    }
}
