package io.liantu.intake.identity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Takes plain Chinese names apart: 济南（region）云岫（brand）激光（trade）有限公司（form）青岛分公司（branch）. */
final class ChineseNames {

    /** An ending and its form. */
    private record Ending(String text, LegalForm form) {}

    private static final List<Ending> ENDINGS = Arrays.stream(LegalForm.values())
            .flatMap(form -> form.endings().stream().map(ending -> new Ending(ending, form)))
            .sorted(Comparator.comparingInt(ending -> -ending.text().length()))
            .toList();
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern GROUP_AT_END = Pattern.compile("(?:控股集团|集团控股|集团)$");
    private static final int SHORTEST_CORE = 2;

    private final RegionNames regions;
    private final Branches branches;
    private final TradeWords words = TradeWords.BUNDLED;

    ChineseNames(RegionNames regions) {
        this.regions = regions;
        this.branches = new Branches(regions);
    }

    EnterpriseName read(String written, String plain) {
        var branch = branches.cut(plain);
        var unbracketed = withoutBrackets(branch.rest());
        var ending = endingOf(unbracketed);
        var named =
                unbracketed.substring(0, unbracketed.length() - ending.text().length());
        var group = GROUP_AT_END.matcher(named).find();
        var ungrouped = group ? GROUP_AT_END.matcher(named).replaceFirst("") : named;
        var front = placeInFront(ungrouped);
        var place = front.place().isNamed() ? front.place() : placeInBrackets(branch.rest());
        var counted = Numerals.in(ungrouped.substring(front.length()));
        return new EnterpriseName(
                written,
                place,
                counted.rest(),
                words.brandOf(counted.rest()),
                words.in(counted.rest()),
                counted.numbers(),
                group,
                ending.form(),
                branch.part());
    }

    /** Brackets around a region vanish with it; others only lose their signs. */
    private String withoutBrackets(String name) {
        return BRACKETS.matcher(name)
                .replaceAll(found -> regions.exactly(found.group(1)).isNamed() ? "" : found.group(1));
    }

    private Place placeInBrackets(String name) {
        return BRACKETS.matcher(name)
                .results()
                .map(found -> regions.exactly(found.group(1)).inBrackets())
                .filter(Place::isNamed)
                .findFirst()
                .orElse(Place.NONE);
    }

    private static Ending endingOf(String name) {
        return ENDINGS.stream()
                .filter(ending -> name.endsWith(ending.text())
                        && name.length() > ending.text().length())
                .findFirst()
                .orElse(new Ending("", LegalForm.NONE));
    }

    /** The smallest of the regions in front, 山东省济南市; never so many that no brand is left. */
    private RegionNames.Found placeInFront(String name) {
        var last = new RegionNames.Found(Place.NONE, 0);
        while (true) {
            var next = regions.startOf(name.substring(last.length()), last.place());
            var end = last.length() + next.length();
            if (next.length() == 0 || leavesNoBrand(name.substring(end))) {
                return last;
            }
            last = new RegionNames.Found(next.place(), end);
        }
    }

    private boolean leavesNoBrand(String rest) {
        return rest.length() < SHORTEST_CORE || words.isAllTrade(rest);
    }
}
