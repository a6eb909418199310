package io.liantu.matchmaking.web;

import io.liantu.matchmaking.SupplyTargets;
import io.liantu.matchmaking.view.TargetView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/alliances/{alliance}/target")
@Tag(name = "Supply targets", description = "配套目标: what an alliance wants to see signed in a year")
class TargetController {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final SupplyTargets targets;

    TargetController(SupplyTargets targets) {
        this.targets = targets;
    }

    @GetMapping
    @Operation(summary = "How far is an alliance with its year?")
    TargetView get(@PathVariable @NotBlank String alliance, @RequestParam @Min(FIRST_YEAR) @Max(LAST_YEAR) int year) {
        return TargetView.of(targets.of(alliance, year));
    }

    @PutMapping
    @Operation(summary = "Set the target of a year")
    TargetView set(
            @PathVariable @NotBlank String alliance,
            @RequestParam @Min(FIRST_YEAR) @Max(LAST_YEAR) int year,
            @Parameter(description = "in yuan") @RequestParam double amount,
            @Parameter(description = "in yuan, what was signed that year outside of our events")
                    @RequestParam(defaultValue = "0")
                    double elsewhere) {
        return TargetView.of(targets.set(alliance, year, amount, elsewhere));
    }
}
