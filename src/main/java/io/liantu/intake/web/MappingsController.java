package io.liantu.intake.web;

import io.liantu.intake.HeaderMappings;
import io.liantu.intake.view.HeaderMappingView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Keeps what somebody's tables call the columns of the exchange format. */
@RestController
@RequestMapping("/api/mappings")
@Tag(name = "Mappings", description = "表头对照 mappings of headers")
class MappingsController {

    private final HeaderMappings mappings;

    MappingsController(HeaderMappings mappings) {
        this.mappings = mappings;
    }

    @GetMapping
    @Operation(summary = "Which mappings of headers are kept?")
    List<HeaderMappingView> list() {
        return mappings.list().stream().map(HeaderMappingView::of).toList();
    }

    @GetMapping("/{name}")
    @Operation(summary = "What does a mapping say?")
    HeaderMappingView get(@PathVariable String name) {
        return HeaderMappingView.of(mappings.get(name));
    }

    @PutMapping("/{name}")
    @Operation(summary = "Keeps a mapping, in place of another one of its name.")
    HeaderMappingView put(@PathVariable String name, @RequestBody HeaderMappingView sent) {
        return HeaderMappingView.of(mappings.save(sent.toMapping(name)));
    }

    @DeleteMapping("/{name}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Forgets a mapping.")
    void delete(@PathVariable String name) {
        mappings.delete(name);
    }
}
