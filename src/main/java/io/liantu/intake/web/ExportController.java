package io.liantu.intake.web;

import io.liantu.chain.ChainId;
import io.liantu.intake.ExportForm;
import io.liantu.intake.ExportScope;
import io.liantu.intake.Exporting;
import io.liantu.region.RegionCode;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Exports the graph in the exchange format. */
@RestController
@RequestMapping("/api/export")
class ExportController {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final Exporting exporting;

    ExportController(Exporting exporting) {
        this.exporting = exporting;
    }

    /** The whole graph as a zip of CSV files. */
    @GetMapping(params = {"!chain", "!region"})
    ResponseEntity<StreamingResponseBody> all() {
        return stream(new ExportScope.All(), ExportForm.ZIP, "liantu.zip");
    }

    /** One chain in one region, as a zip of CSV files or as a workbook. */
    @GetMapping(params = {"chain", "region"})
    ResponseEntity<StreamingResponseBody> chain(
            @RequestParam ChainId chain,
            @RequestParam RegionCode region,
            @RequestParam(defaultValue = "ZIP") ExportForm form) {
        var extension = form == ExportForm.XLSX ? ".xlsx" : ".zip";
        return stream(
                new ExportScope.ChainInRegion(chain, region), form, chain.value() + "-" + region.value() + extension);
    }

    private ResponseEntity<StreamingResponseBody> stream(ExportScope scope, ExportForm form, String file) {
        exporting.check(scope);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .contentType(form == ExportForm.XLSX ? WORKBOOK : ZIP)
                .body(out -> exporting.write(scope, form, out));
    }
}
