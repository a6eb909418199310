package io.liantu.intake.web;

import io.liantu.enterprise.EnterpriseId;
import io.liantu.intake.WhoIsWho;
import io.liantu.intake.identity.LikelyPair;
import io.liantu.intake.identity.Merge;
import io.liantu.intake.identity.PairState;
import io.liantu.intake.view.PairView;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who is who: pairs that are likely the same enterprise, what is decided about them, and merges. */
@RestController
@RequestMapping("/api")
class IdentityController {

    private static final int MOST = 100;

    private final WhoIsWho whoIsWho;
    private final MessageSource messages;

    IdentityController(WhoIsWho whoIsWho, MessageSource messages) {
        this.whoIsWho = whoIsWho;
        this.messages = messages;
    }

    /** The pairs in a state, the likest first. */
    @GetMapping("/identities")
    List<PairView> list(
            @RequestParam(defaultValue = "open") PairState state,
            @RequestParam(defaultValue = "0") @Min(0) @Max(Integer.MAX_VALUE) int skip,
            @RequestParam(defaultValue = "20") @Min(1) @Max(MOST) int limit,
            Locale locale) {
        return whoIsWho.listPairs(state, skip, limit).stream()
                .map(pair -> told(pair, locale))
                .toList();
    }

    @GetMapping("/identities/{id}")
    PairView pair(@PathVariable String id, Locale locale) {
        return told(whoIsWho.getPair(id), locale);
    }

    /** Says that the two are the same, and merges them. */
    @PostMapping("/identities/{id}/confirmation")
    PairView confirm(@PathVariable String id, Locale locale) {
        return told(whoIsWho.confirm(id), locale);
    }

    /** Says that the two are not the same. */
    @PostMapping("/identities/{id}/rejection")
    PairView reject(@PathVariable String id, Locale locale) {
        return told(whoIsWho.reject(id), locale);
    }

    /** The merges, the latest first. */
    @GetMapping("/merges")
    List<Merge> merges(
            @RequestParam(defaultValue = "0") @Min(0) @Max(Integer.MAX_VALUE) int skip,
            @RequestParam(defaultValue = "20") @Min(1) @Max(MOST) int limit) {
        return whoIsWho.listMerges(skip, limit);
    }

    /** Makes two enterprises of a merged one again. */
    @PostMapping("/merges/{id}/undoing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void undo(@PathVariable String id) {
        whoIsWho.undo(new EnterpriseId(id));
    }

    private PairView told(LikelyPair pair, Locale locale) {
        return PairView.of(pair, messages, locale);
    }
}
