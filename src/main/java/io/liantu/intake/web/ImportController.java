package io.liantu.intake.web;

import io.liantu.intake.Intake;
import io.liantu.intake.IntakeProgress;
import io.liantu.intake.view.ImportView;
import java.io.IOException;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes zips, workbooks and single files in the exchange format. */
@RestController
@RequestMapping("/api/imports")
class ImportController {

    private final Intake intake;
    private final MessageSource messages;

    ImportController(Intake intake, MessageSource messages) {
        this.intake = intake;
        this.messages = messages;
    }

    /** Imports a file, or only says what an import would do. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ImportView create(
            @RequestParam MultipartFile file, @RequestParam(defaultValue = "false") boolean dryRun, Locale locale)
            throws IOException {
        try (var upload = Upload.of(file)) {
            var report = intake.read(upload.path(), dryRun, IntakeProgress.SILENT);
            return ImportView.of(report, messages, locale);
        }
    }
}
