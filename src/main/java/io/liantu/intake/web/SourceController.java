package io.liantu.intake.web;

import io.liantu.intake.IntakeProgress;
import io.liantu.intake.RetirementReport;
import io.liantu.intake.Retiring;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes sources back. */
@RestController
@RequestMapping("/api/sources")
class SourceController {

    private final Retiring retiring;

    SourceController(Retiring retiring) {
        this.retiring = retiring;
    }

    /** Takes back all that a source said; unless told otherwise it only says what that would do. */
    @DeleteMapping("/{id}")
    RetirementReport retire(@PathVariable String id, @RequestParam(defaultValue = "true") boolean dryRun) {
        return dryRun ? retiring.check(id) : retiring.retire(id, IntakeProgress.SILENT);
    }
}
