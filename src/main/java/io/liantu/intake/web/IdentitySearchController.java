package io.liantu.intake.web;

import io.liantu.intake.IdentitySearches;
import io.liantu.intake.view.IdentitySearchView;
import io.liantu.shared.Wording;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Searches over all enterprises for those that are the same: begun, then looked at. */
@RestController
@RequestMapping("/api/identities/searches")
class IdentitySearchController {

    private final IdentitySearches searches;
    private final Wording wording;

    IdentitySearchController(IdentitySearches searches, Wording wording) {
        this.searches = searches;
        this.wording = wording;
    }

    /** Begins to compare every enterprise with all others. */
    @PostMapping
    ResponseEntity<IdentitySearchView> begin(Locale locale) {
        var begun = searches.begin();
        var place =
                UriComponentsBuilder.fromPath("/api/identities/searches/{id}").build(begun.id());
        return ResponseEntity.accepted().location(place).body(IdentitySearchView.of(begun, wording, locale));
    }

    /** The latest searches of this process. */
    @GetMapping
    List<IdentitySearchView> list(Locale locale) {
        return searches.list().stream()
                .map(run -> IdentitySearchView.of(run, wording, locale))
                .toList();
    }

    /** One search: how far it is, and what it came to. */
    @GetMapping("/{id}")
    IdentitySearchView get(@PathVariable String id, Locale locale) {
        return IdentitySearchView.of(searches.get(id), wording, locale);
    }
}
