package io.liantu.intake.identity;

import java.util.List;
import java.util.Map;

/** The legal forms at the end of names in Latin letters, and the abbreviations that names are written with. */
final class LatinForms {

    private static final Map<String, String> WHOLE = Map.ofEntries(
            Map.entry("mfg", "manufacturing"),
            Map.entry("intl", "international"),
            Map.entry("tech", "technology"),
            Map.entry("eng", "engineering"),
            Map.entry("ind", "industrial"),
            Map.entry("elec", "electric"),
            Map.entry("equip", "equipment"),
            Map.entry("mach", "machinery"),
            Map.entry("bros", "brothers"),
            Map.entry("mold", "mould"),
            Map.entry("fiber", "fibre"),
            Map.entry("aluminum", "aluminium"));

    private static final Map<String, LegalForm> FORMS = Map.ofEntries(
            Map.entry("ltd", LegalForm.LIMITED),
            Map.entry("limited", LegalForm.LIMITED),
            Map.entry("inc", LegalForm.INCORPORATED),
            Map.entry("incorporated", LegalForm.INCORPORATED),
            Map.entry("corp", LegalForm.INCORPORATED),
            Map.entry("corporation", LegalForm.INCORPORATED),
            Map.entry("llc", LegalForm.LLC),
            Map.entry("gmbh", LegalForm.GMBH),
            Map.entry("jsc", LegalForm.SHARES),
            Map.entry("factory", LegalForm.FACTORY),
            Map.entry("works", LegalForm.FACTORY),
            Map.entry("mill", LegalForm.FACTORY),
            Map.entry("foundry", LegalForm.FACTORY),
            Map.entry("plant", LegalForm.FACTORY));

    /** Words that stand before a form and say nothing more. */
    private static final List<String> BESIDE =
            List.of("co", "company", "pty", "pvt", "private", "city", "stock", "joint");

    private LatinForms() {}

    /**
     * Words without their form.
     *
     * @param rest what stays
     */
    record Ended(List<String> rest, LegalForm form) {}

    static String unabbreviated(String word) {
        return WHOLE.getOrDefault(word, word);
    }

    static Ended cut(List<String> words) {
        var last = words.isEmpty() ? "" : words.get(words.size() - 1);
        if (isJointStock(words)) {
            return new Ended(stripped(words.subList(0, words.size() - 1)), LegalForm.SHARES);
        }
        var form = FORMS.getOrDefault(last, last.equals("company") ? LegalForm.LIMITED : LegalForm.NONE);
        return new Ended(
                form.isWritten() && form != LegalForm.FACTORY
                        ? stripped(words.subList(0, words.size() - 1))
                        : stripped(words),
                form);
    }

    private static boolean isJointStock(List<String> words) {
        return String.join(" ", words).endsWith("joint stock company");
    }

    private static List<String> stripped(List<String> words) {
        return words.stream().filter(word -> !BESIDE.contains(word)).toList();
    }
}
