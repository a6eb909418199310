package io.liantu.web.page;

import io.liantu.intake.HeaderMappings;
import io.liantu.intake.Import;
import io.liantu.intake.ImportId;
import io.liantu.intake.ImportQuestions;
import io.liantu.intake.Imports;
import io.liantu.intake.NameMeaning;
import io.liantu.intake.view.ExchangeWords;
import io.liantu.intake.view.HeaderMappingView;
import io.liantu.intake.view.ImportView;
import io.liantu.shared.Wording;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** The pages of imports 导入: handing in a file, seeing what it would do, confirming it. */
@Hidden
@Controller
@RequestMapping("/imports")
class ImportPages {

    private final Imports imports;
    private final ImportQuestions questions;
    private final HeaderMappings mappings;
    private final Wording wording;

    ImportPages(Imports imports, ImportQuestions questions, HeaderMappings mappings, Wording wording) {
        this.imports = imports;
        this.questions = questions;
        this.mappings = mappings;
        this.wording = wording;
    }

    @GetMapping
    String list(Locale locale, Model model) {
        model.addAttribute(
                "imports",
                imports.list().stream()
                        .map(found -> ImportView.briefly(found, imports, wording, locale))
                        .toList());
        model.addAttribute(
                "mappings", mappings.list().stream().map(HeaderMappingView::of).toList());
        return "imports";
    }

    @PostMapping
    String receive(@RequestParam MultipartFile file, @RequestParam(defaultValue = "") String mapping)
            throws IOException, MissingServletRequestPartException {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        if (name.isEmpty()) {
            throw new MissingServletRequestPartException("file");
        }
        try (var content = file.getInputStream()) {
            return to(imports.receive(name, content, mapping));
        }
    }

    @GetMapping("/{id}")
    String get(@PathVariable ImportId id, Locale locale, Model model) {
        show(id, locale, model);
        return "import";
    }

    /** How far it is alone, for a page that waits for it. */
    @GetMapping(path = "/{id}", headers = "HX-Request")
    String state(@PathVariable ImportId id, Locale locale, Model model) {
        show(id, locale, model);
        return "import :: state";
    }

    /** Once more, for one whose check came to no end. */
    @PostMapping("/{id}/check")
    String check(@PathVariable ImportId id) {
        return to(imports.readWith(id, imports.get(id).mapping()));
    }

    @PostMapping("/{id}/confirmation")
    String confirm(@PathVariable ImportId id) {
        return to(imports.confirm(id));
    }

    @PostMapping("/{id}/resumption")
    String resume(@PathVariable ImportId id) {
        return to(imports.resume(id));
    }

    @PostMapping("/{id}/discarding")
    String discard(@PathVariable ImportId id) {
        return to(imports.discard(id));
    }

    /** Takes what unknown tables and headers mean; each is a triple of fields in the order of the form. */
    @PostMapping("/{id}/meanings")
    String read(@PathVariable ImportId id, @RequestParam MultiValueMap<String, String> form) {
        var sheets = values(form, "sheet");
        var written = values(form, "written");
        var means = values(form, "means");
        int count = Math.min(sheets.size(), Math.min(written.size(), means.size()));
        var answers = IntStream.range(0, count)
                .mapToObj(i -> new NameMeaning(sheets.get(i), written.get(i), means.get(i)))
                .toList();
        return to(questions.answer(id, String.join("", values(form, "name")), answers));
    }

    private void show(ImportId id, Locale locale, Model model) {
        var found = imports.get(id);
        var report = imports.findReport(id);
        model.addAttribute("shown", ImportView.briefly(found, imports, wording, locale));
        model.addAttribute("page", ImportPage.of(found, report, wording, locale));
        model.addAttribute("questions", Question.of(questions.list(id), locale));
        model.addAttribute("sheets", ExchangeWords.sheetChoices(locale));
    }

    private static List<String> values(MultiValueMap<String, String> form, String name) {
        return form.getOrDefault(name, List.of());
    }

    private static String to(Import found) {
        return "redirect:/imports/" + found.id();
    }
}
