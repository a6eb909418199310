package io.liantu.intake.identity;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The name of an enterprise 企业名称, taken apart.
 *
 * @param written as it was read
 * @param place the region it names
 * @param core what is left without the other parts: brand 字号 and trade 行业
 * @param brand the core up to its first trade word
 * @param trades the trade words of the core, in order
 * @param numbers of the 第一 and 二厂 kind, in digits
 * @param group whether it calls itself a group 集团
 * @param form how it is constituted
 * @param branch which branch 分公司 of the enterprise it is; empty when it is the enterprise itself
 */
public record EnterpriseName(
        String written,
        Place place,
        String core,
        String brand,
        List<String> trades,
        List<String> numbers,
        boolean group,
        LegalForm form,
        String branch) {

    private static final String SEPARATOR = "|";

    public EnterpriseName {
        trades = List.copyOf(trades);
        numbers = List.copyOf(numbers);
    }

    /**
     * Equal for names that differ only in script, width, brackets, legal form, or where they name their region. Equal
     * keys make two enterprises worth judging, no more: the form and the facts still count.
     */
    public String key() {
        return place.text() + SEPARATOR + withoutPlace();
    }

    /** The key without the region. */
    String withoutPlace() {
        return numbers.stream().collect(Collectors.joining(",", core + SEPARATOR, SEPARATOR))
                + (group ? "+" : "")
                + SEPARATOR
                + branch;
    }

    boolean isLatin() {
        return !Script.isChinese(core);
    }
}
