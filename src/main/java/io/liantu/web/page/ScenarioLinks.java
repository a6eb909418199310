package io.liantu.web.page;

import io.liantu.network.Supposition.Making;
import io.liantu.web.page.Scenario.Move;
import io.liantu.web.page.ScenarioAddress.Parameter;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The addresses at which something else is supposed than in a scenario 情景推演, or something else is shown of it. */
record ScenarioLinks(Scenario scenario) {

    /** The page with no segment beside the picture. */
    public String page() {
        return opening(null);
    }

    /** The page with a segment beside the picture. */
    public String segment(String product) {
        return opening(product);
    }

    /** The page on which nothing is supposed. */
    public String cleared() {
        var nothing =
                new Scenario(scenario.chain(), scenario.region(), List.of(), List.of(), List.of(), List.of(), null);
        return ScenarioAddress.of(nothing).toString();
    }

    /** The page on which an enterprise stops, or does so no more. */
    public String turnedWithout(String enterprise) {
        return supposing(
                turned(scenario.without(), enterprise), scenario.with(), scenario.moves(), scenario.newcomers());
    }

    /** The page on which an enterprise comes, or does so no more. */
    public String turnedWith(String enterprise) {
        return supposing(
                scenario.without(), turned(scenario.with(), enterprise), scenario.moves(), scenario.newcomers());
    }

    /** The page on which an enterprise goes nowhere. */
    public String staying(String enterprise) {
        var others = beside(scenario.moves(), move -> move.enterprise().equals(enterprise));
        return supposing(scenario.without(), scenario.with(), others, scenario.newcomers());
    }

    /** The page on which a newcomer does not come. */
    public String withoutNewcomer(String name) {
        var others = beside(scenario.newcomers(), making -> making.name().equals(name));
        return supposing(scenario.without(), scenario.with(), scenario.moves(), others);
    }

    /** The page itself, for forms, which write the rest of the address. */
    public String path() {
        return ScenarioAddress.of(scenario).path();
    }

    /** What a form has to hand on, so that more is supposed than before. */
    public List<Parameter> parameters() {
        return ScenarioAddress.parameters(scenario);
    }

    /** The same for a form in which everybody who stops and comes is chosen. */
    public List<Parameter> unchosen() {
        return parameters().stream()
                .filter(parameter -> !List.of("without", "with").contains(parameter.name()))
                .toList();
    }

    private String opening(@Nullable String product) {
        return ScenarioAddress.of(new Scenario(
                        scenario.chain(),
                        scenario.region(),
                        scenario.without(),
                        scenario.with(),
                        scenario.moves(),
                        scenario.newcomers(),
                        product))
                .toString();
    }

    private String supposing(List<String> leaving, List<String> coming, List<Move> moving, List<Making> arriving) {
        return ScenarioAddress.of(new Scenario(
                        scenario.chain(), scenario.region(), leaving, coming, moving, arriving, scenario.opened()))
                .toString();
    }

    private static List<String> turned(List<String> ids, String enterprise) {
        return ids.contains(enterprise)
                ? beside(ids, enterprise::equals)
                : Stream.concat(ids.stream(), Stream.of(enterprise)).toList();
    }

    private static <T> List<T> beside(List<T> all, Predicate<T> some) {
        return all.stream().filter(some.negate()).toList();
    }
}
