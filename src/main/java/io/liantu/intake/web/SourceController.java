package io.liantu.intake.web;

import io.liantu.intake.IntakeProgress;
import io.liantu.intake.RetirementReport;
import io.liantu.intake.Retiring;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes sources back. */
@RestController
@RequestMapping("/api/sources")
class SourceController {

    private final Retiring retiring;

    SourceController(Retiring retiring) {
        this.retiring = retiring;
    }

    /** What taking back all that a source said would do. */
    @GetMapping("/{id}/retirement")
    RetirementReport check(@PathVariable String id) {
        return retiring.check(id);
    }

    /** Takes back all that a source said. */
    @DeleteMapping("/{id}")
    RetirementReport retire(@PathVariable String id) {
        return retiring.retire(id, IntakeProgress.SILENT);
    }
}
