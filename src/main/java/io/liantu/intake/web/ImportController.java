package io.liantu.intake.web;

import io.liantu.intake.Import;
import io.liantu.intake.ImportId;
import io.liantu.intake.Imports;
import io.liantu.intake.IssueFiles;
import io.liantu.intake.view.HeaderMappingView;
import io.liantu.intake.view.ImportView;
import io.liantu.shared.Wording;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.util.UriComponentsBuilder;

/** Imports: received and checked, then written when somebody confirms it. */
@RestController
@RequestMapping("/api/imports")
class ImportController {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Imports imports;
    private final IssueFiles issueFiles;
    private final ImportEvents events;
    private final Wording wording;

    ImportController(Imports imports, IssueFiles issueFiles, ImportEvents events, Wording wording) {
        this.imports = imports;
        this.issueFiles = issueFiles;
        this.events = events;
        this.wording = wording;
    }

    /** Takes a zip, a workbook or a single file, and begins to find out what an import of it would do. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ImportView> receive(
            @RequestParam MultipartFile file, @RequestParam(defaultValue = "") String mapping, Locale locale)
            throws IOException {
        try (var content = file.getInputStream()) {
            var received =
                    imports.receive(Objects.requireNonNullElse(file.getOriginalFilename(), ""), content, mapping);
            var place = UriComponentsBuilder.fromPath("/api/imports/{id}").build(received.id());
            return ResponseEntity.accepted().location(place).body(view(received, locale));
        }
    }

    /** The latest imports. */
    @GetMapping
    List<ImportView> list(Locale locale) {
        return imports.list().stream()
                .map(found -> ImportView.briefly(found, imports, wording, locale))
                .toList();
    }

    /** One import: its phase, how far it is, and what it would do or did. */
    @GetMapping("/{id}")
    ImportView get(@PathVariable ImportId id, Locale locale) {
        return view(imports.get(id), locale);
    }

    /** How an import goes on, as server-sent events until it rests. */
    @GetMapping(path = "/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(@PathVariable ImportId id, Locale locale) {
        return events.of(imports.get(id).id(), locale);
    }

    /** The rows that somebody should correct, as a workbook that can be imported after that. */
    @GetMapping("/{id}/issues.xlsx")
    ResponseEntity<StreamingResponseBody> issues(@PathVariable ImportId id, Locale locale) {
        issueFiles.get(id);
        var name = ContentDisposition.attachment().filename("issues-" + id + ".xlsx");
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.build().toString())
                .contentType(WORKBOOK)
                .body(out -> issueFiles.write(id, out, locale));
    }

    /** What unknown headers and tables of an import may mean, as a mapping that can be corrected and saved. */
    @GetMapping("/{id}/offered-mapping")
    HeaderMappingView offered(@PathVariable ImportId id) {
        return HeaderMappingView.of(imports.offeredMapping(id));
    }

    /** Finds out anew what an import would do, when it is read with a saved mapping. */
    @PutMapping("/{id}/mapping/{name}")
    ResponseEntity<ImportView> readWith(@PathVariable ImportId id, @PathVariable String name, Locale locale) {
        return ResponseEntity.accepted().body(view(imports.readWith(id, name), locale));
    }

    /** Lets a checked import be written. */
    @PostMapping("/{id}/confirmation")
    ResponseEntity<ImportView> confirm(@PathVariable ImportId id, Locale locale) {
        return ResponseEntity.accepted().body(view(imports.confirm(id), locale));
    }

    /** Lets an interrupted import go on. */
    @PostMapping("/{id}/resumption")
    ResponseEntity<ImportView> resume(@PathVariable ImportId id, Locale locale) {
        return ResponseEntity.accepted().body(view(imports.resume(id), locale));
    }

    /** Drops an import of which nothing is written. */
    @DeleteMapping("/{id}")
    ImportView discard(@PathVariable ImportId id, Locale locale) {
        return view(imports.discard(id), locale);
    }

    private ImportView view(Import found, Locale locale) {
        return ImportView.of(found, imports, wording, locale);
    }
}
