package io.liantu.intake;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Reads what a source said, and what is left of it without the source. */
@Component
class RetractedPages {

    private final ExportReader reader;

    RetractedPages(ExportReader reader) {
        this.reader = reader;
    }

    /** Page by page; what a page changes the next ones tell. */
    void read(String source, SheetColumns columns, Consumer<List<Retracted>> page) {
        reader.read(
                columns.sheet(),
                Selection.saidBy(source),
                found -> page.accept(found.stream()
                        .map(one -> Retracted.of(columns, one, source))
                        .toList()));
    }
}
