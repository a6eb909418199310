package io.liantu.cli;

import io.liantu.growth.view.CompletenessView;
import io.liantu.growth.view.EnterpriseView;
import io.liantu.growth.view.WhatIfView;
import io.liantu.growth.view.WhatIfView.ChangeView;
import io.liantu.growth.view.WhatIfView.RiskView;
import io.liantu.growth.view.WhatIfView.StrandedView;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What would become of a chain as text: how complete it would be, what changes, and whom it would hurt. */
record WhatIfText(TextWriter writer) {

    static void print(WhatIfView answer, TextWriter writer) {
        new AnswerParts(writer).title(answer.chain(), answer.region());
        var text = new WhatIfText(writer);
        text.completeness("what-if.before", answer.before());
        text.completeness("what-if.after", answer.after());
        text.changes(answer.changes());
        text.stranded(answer.stranded());
        text.risks(answer.risks(), answer.together());
    }

    private void completeness(String key, CompletenessView whole) {
        writer.say(
                key, whole.strong(), whole.weak(), whole.missing(), whole.unknown(), whole.atLeast(), whole.atMost());
    }

    private void changes(List<ChangeView> changes) {
        writer.blank();
        writer.say(changes.isEmpty() ? "what-if.no-changes" : "what-if.changes", changes.size());
        for (var change : changes) {
            writer.line(1, writer.texts().of("what-if.change", named(change), states(change), makers(change)));
            writer.line(2, change.why());
            if (!change.takingOver().isEmpty()) {
                writer.line(2, writer.texts().of("what-if.taking-over", names(change.takingOver())));
            }
        }
    }

    private static String named(ChangeView change) {
        return change.name() + " (" + change.product() + ")";
    }

    private String states(ChangeView change) {
        return change.before().equals(change.after())
                ? change.afterName()
                : writer.texts().of("what-if.turn", change.beforeName(), change.afterName());
    }

    private String makers(ChangeView change) {
        return writer.texts().of("what-if.makers", change.makersBefore(), change.makersAfter());
    }

    private String names(List<EnterpriseView> enterprises) {
        return String.join(
                writer.texts().of("list.separator"),
                enterprises.stream().map(EnterpriseView::name).toList());
    }

    private void stranded(List<StrandedView> stranded) {
        if (stranded.isEmpty()) {
            return;
        }
        writer.blank();
        var certain = stranded.stream().filter(StrandedView::certain).count();
        writer.say("what-if.stranded", certain);
        for (var one : stranded) {
            var product = Objects.requireNonNullElseGet(
                    one.productName(), () -> writer.texts().of("what-if.product-unknown"));
            writer.line(
                    1,
                    writer.texts()
                            .of(
                                    "what-if.purchase",
                                    one.buyer().name(),
                                    product,
                                    one.from().name()));
            if (!one.certain()) {
                writer.line(2, writer.texts().of("what-if.doubtful"));
            }
        }
    }

    private void risks(List<RiskView> risks, @Nullable Double together) {
        if (risks.isEmpty()) {
            return;
        }
        writer.blank();
        writer.say("what-if.risks");
        for (var risk : risks) {
            writer.line(
                    1,
                    writer.texts()
                            .of(
                                    risk.followed() ? "what-if.risk" : "what-if.risk.at-least",
                                    risk.enterprise().name(),
                                    Objects.requireNonNull(risk.share())));
        }
        if (together != null && risks.size() > 1) {
            writer.line(1, writer.texts().of("what-if.together", together));
        }
    }
}
