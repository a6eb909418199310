package io.liantu.cli;

import io.liantu.chain.ChainId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.growth.WhatIf;
import io.liantu.growth.view.GrowthViews;
import io.liantu.network.Supposition;
import io.liantu.network.Supposition.Making;
import io.liantu.network.Supposition.Newcomer;
import io.liantu.region.RegionCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What would become of a chain in a region if enterprises stopped, came or moved? Nothing is written. */
@Command(name = "what-if")
final class WhatIfCommand implements Runnable {

    private final Session session;

    @Option(names = "--chain", paramLabel = "CHAIN", required = true, descriptionKey = "chain")
    private ChainId chain;

    @Option(names = "--region", paramLabel = "CODE", required = true)
    private RegionCode region;

    @Option(names = "--without", paramLabel = "ID")
    private List<EnterpriseId> without = List.of();

    @Option(names = "--with", paramLabel = "ID")
    private List<EnterpriseId> with = List.of();

    @Option(names = "--move", paramLabel = "ID=CODE")
    private Map<EnterpriseId, RegionCode> moves = Map.of();

    @Option(names = "--add", paramLabel = "NAME=PRODUCT")
    private List<Making> newcomers = List.of();

    @Mixin
    private AnswerOptions answer;

    @Spec
    private @Nullable CommandSpec spec;

    WhatIfCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        if (without.isEmpty() && with.isEmpty() && moves.isEmpty() && newcomers.isEmpty()) {
            var texts = Texts.in(answer.localeIn(session));
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), texts.of("what-if.mistake.nothing"));
        }
        var found = session.beans().get(WhatIf.class).whatIf(chain, region, supposition());
        var view = session.beans().get(GrowthViews.class).of(found, answer.localeIn(session));
        answer.give(view, session, WhatIfText::print);
    }

    /** Whoever comes is somewhere else now, or nowhere yet, and would be in the region asked for. */
    private Supposition supposition() {
        var places = new LinkedHashMap<>(moves);
        with.forEach(enterprise -> places.put(enterprise, region));
        return new Supposition(Set.copyOf(without), places, Newcomer.to(region, newcomers));
    }
}
