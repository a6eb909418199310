package io.liantu.cli;

import io.liantu.intake.ImportId;
import io.liantu.intake.IntakeProgress;
import io.liantu.intake.IntakeReport;
import io.liantu.intake.IssueFiles;
import io.liantu.intake.view.ReportView;
import io.liantu.shared.Wording;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is said between an import and the person at the terminal. */
record ImportTalk(Session session, AnswerOptions answer) {

    /** Whether somebody is there and says that it may be written. */
    boolean isAgreed() {
        return session.terminal() && session.asks(texts().of("import.write"));
    }

    /** Does some work, and shows how far it is to whoever is there. */
    IntakeReport watched(Function<IntakeProgress, IntakeReport> work) {
        if (!session.terminal()) {
            return work.apply(IntakeProgress.SILENT);
        }
        try (var bars = new ProgressBars(session.err())) {
            return work.apply(bars);
        }
    }

    /** @param written whether it tells what was done, not what would be */
    void tell(IntakeReport report, boolean written) {
        var view = ReportView.of(report, session.beans().get(Wording.class), answer.localeIn(session));
        answer.give(view, session, (told, writer) -> ImportText.print(told, written, writer));
    }

    /** @param file takes the rows to correct; null when nobody wants them */
    void writeIssues(ImportId id, IntakeReport report, @Nullable Path file) {
        if (file == null) {
            return;
        }
        if (IssueFiles.isNeeded(report)) {
            session.beans().get(IssueFiles.class).write(id, file, answer.localeIn(session));
            say("import.issue-file", file);
        } else {
            say("import.no-issue-file");
        }
    }

    void say(String key, Object... arguments) {
        session.err().println(words(key, arguments));
    }

    /** What a key says in the reader's language. */
    String words(String key, Object... arguments) {
        return texts().of(key, arguments);
    }

    private Texts texts() {
        return Texts.in(answer.localeIn(session));
    }
}
