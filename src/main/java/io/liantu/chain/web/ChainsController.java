package io.liantu.chain.web;

import io.liantu.chain.Chains;
import io.liantu.chain.view.ChainView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists the curated chains. */
@RestController
@Tag(name = "Chains", description = "产业链 industry chains")
class ChainsController {

    private final Chains chains;

    ChainsController(Chains chains) {
        this.chains = chains;
    }

    @GetMapping("/api/chains")
    @Operation(summary = "Which chains are curated?")
    List<ChainView> chains() {
        return chains.listChains().stream().map(ChainView::of).toList();
    }
}
