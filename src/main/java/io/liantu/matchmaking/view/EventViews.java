package io.liantu.matchmaking.view;

import io.liantu.matchmaking.Alliances;
import io.liantu.matchmaking.Contract;
import io.liantu.matchmaking.EventBook;
import io.liantu.matchmaking.EventSummary;
import io.liantu.matchmaking.Funnel;
import io.liantu.matchmaking.Keys;
import io.liantu.matchmaking.MatchmakingEvent;
import io.liantu.matchmaking.TimeSpan;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells events and what came of them in the reader's language. */
@Component
public class EventViews {

    private final EventWords words;
    private final Alliances alliances;

    EventViews(EventWords words, Alliances alliances) {
        this.words = words;
        this.alliances = alliances;
    }

    /** An event as a list shows it. */
    public EventSummaryView of(EventSummary summary, Locale locale) {
        return new EventSummaryView(
                of(summary.event(), summary.alliance(), locale),
                summary.participants(),
                summary.coming(),
                summary.meetings(),
                summary.contracts(),
                summary.amount());
    }

    /** What is decided of an event. */
    public EventView of(MatchmakingEvent event, Locale locale) {
        var alliance = event.settings().alliance();
        var name = alliance == null
                ? null
                : alliances.list().stream()
                        .filter(one -> one.id().equals(alliance))
                        .map(one -> one.name())
                        .findFirst()
                        .orElse(alliance);
        return of(event, name, locale);
    }

    private EventView of(MatchmakingEvent event, @Nullable String alliance, Locale locale) {
        var settings = event.settings();
        var agenda = settings.agenda();
        var chain = settings.chain();
        var region = settings.region();
        return new EventView(
                event.id().value(),
                settings.name(),
                Keys.of(settings.kind()),
                words.named("event.kind", settings.kind(), locale),
                settings.alliance(),
                alliance,
                chain == null ? null : chain.value(),
                region == null ? null : region.value(),
                settings.place(),
                settings.date(),
                agenda.slotMinutes(),
                agenda.changeMinutes(),
                written(agenda.morning()),
                written(agenda.afternoon()),
                agenda.breaks().stream().map(TimeSpan::toString).toList(),
                settings.tables(),
                event.closedTables(),
                settings.capDemand(),
                settings.capSupply(),
                SlotView.of(agenda),
                Keys.of(event.state()),
                words.named("event.state", event.state(), locale),
                event.version(),
                event.planVersion());
    }

    /** The contracts of an event. */
    public List<ContractView> contracts(EventBook book) {
        return book.contracts().stream().map(EventViews::contract).toList();
    }

    private static ContractView contract(Contract contract) {
        var terms = contract.terms();
        var product = terms.product();
        return new ContractView(
                contract.meeting().toString(),
                contract.supplier().value(),
                contract.supplierName(),
                contract.customer().value(),
                contract.customerName(),
                product == null ? null : product.value(),
                contract.productName(),
                terms.subject(),
                terms.amount(),
                terms.months(),
                terms.signedOn(),
                contract.deliveredOn());
    }

    /** How many are left at each step: of enterprises first, then of pairs. */
    public List<FunnelStepView> of(Funnel funnel, Locale locale) {
        var enterprises = new LinkedHashMap<String, Long>();
        enterprises.put("invited", funnel.invited());
        enterprises.put("registered", funnel.registered());
        var pairs = new LinkedHashMap<String, Long>();
        pairs.put("matched", funnel.matched());
        pairs.put("met", funnel.met());
        pairs.put("intents", funnel.intents());
        pairs.put("contracts", funnel.contracts());
        pairs.put("delivered", funnel.delivered());
        return Stream.of(enterprises, pairs)
                .flatMap(steps -> steps(steps, locale))
                .toList();
    }

    private Stream<FunnelStepView> steps(Map<String, Long> steps, Locale locale) {
        double most = Math.max(1, Collections.max(steps.values()));
        return steps.entrySet().stream()
                .map(step -> new FunnelStepView(
                        step.getKey(),
                        words.of("event.funnel." + step.getKey(), locale),
                        step.getValue(),
                        step.getValue() / most));
    }

    private static @Nullable String written(@Nullable TimeSpan span) {
        return span == null ? null : span.toString();
    }
}
