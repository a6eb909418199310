package io.liantu.cli;

import io.liantu.growth.view.EnterpriseView.MakerView;
import io.liantu.growth.view.ExtensionAnswerView;
import io.liantu.growth.view.ExtensionAnswerView.ExtensionView;
import java.util.List;

/** The answer to chain-extending 延链 as text: what the region could make next, up and down. */
record ExtensionsText(TextWriter writer) {

    static void print(ExtensionAnswerView answer, TextWriter writer) {
        var parts = new AnswerParts(writer);
        parts.title(answer.chain(), answer.region());
        var filter = answer.filter();
        if (filter != null) {
            writer.line(0, filter);
        }
        var text = new ExtensionsText(writer);
        text.direction("extensions.upstream", answer.upstream(), answer.upstreamTotal());
        text.direction("extensions.downstream", answer.downstream(), answer.downstreamTotal());
        parts.evidence(answer.evidence());
    }

    private void direction(String key, List<ExtensionView> extensions, int total) {
        writer.blank();
        writer.say(key, extensions.size(), total);
        var rank = 0;
        for (var extension : extensions) {
            rank++;
            extension(rank, extension);
        }
    }

    private void extension(int rank, ExtensionView extension) {
        var name = rank + ". " + extension.name() + " (" + extension.product() + ")";
        var headline = extension.inChain() ? name : name + "  " + writer.texts().of("extensions.new-to-chain");
        new ScoreText(writer).print(1, headline, extension.score());
        names("extensions.near", extension.near());
        names(
                "extensions.local-enterprises",
                extension.localEnterprises().stream().map(ExtensionsText::name).toList());
        if (!extension.candidates().isEmpty()) {
            writer.line(3, writer.texts().of("extensions.candidates", extension.outsideMakers()));
            new CandidatesText(writer).print(4, extension.candidates());
        }
        new CandidatesText(writer).excluded(3, extension.excluded());
    }

    private void names(String key, List<String> names) {
        if (!names.isEmpty()) {
            writer.line(3, writer.texts().of(key, String.join(writer.texts().of("list.separator"), names)));
        }
    }

    private static String name(MakerView maker) {
        return maker.enterprise().name();
    }
}
