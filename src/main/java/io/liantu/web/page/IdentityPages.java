package io.liantu.web.page;

import io.liantu.enterprise.EnterpriseId;
import io.liantu.intake.IdentitySearches;
import io.liantu.intake.WhoIsWho;
import io.liantu.intake.identity.LikelyPair;
import io.liantu.intake.identity.PairState;
import io.liantu.intake.view.IdentitySearchView;
import io.liantu.intake.view.PairView;
import io.liantu.shared.Wording;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page on which somebody decides which records mean the same enterprise 企业, and undoes merges. */
@Hidden
@Controller
class IdentityPages {

    private static final int MOST = 20;
    private static final String BACK = "redirect:/identities";

    private final WhoIsWho whoIsWho;
    private final IdentitySearches searches;
    private final MessageSource messages;
    private final Wording wording;

    IdentityPages(WhoIsWho whoIsWho, IdentitySearches searches, MessageSource messages, Wording wording) {
        this.whoIsWho = whoIsWho;
        this.searches = searches;
        this.messages = messages;
        this.wording = wording;
    }

    @GetMapping("/identities")
    String identities(Locale locale, Model model) {
        model.addAttribute("open", whoIsWho.countOpen());
        model.addAttribute("most", MOST);
        model.addAttribute(
                "pairs",
                whoIsWho.listPairs(PairState.OPEN, 0, MOST).stream()
                        .map(pair -> told(pair, locale))
                        .toList());
        model.addAttribute("merges", whoIsWho.listMerges(0, MOST));
        addSearch(locale, model);
        return "identities";
    }

    /** How far a search is alone, for a page that waits for it. */
    @GetMapping(path = "/identities", headers = "HX-Request")
    String search(Locale locale, Model model) {
        addSearch(locale, model);
        return "identities :: search";
    }

    @PostMapping("/identities/searches")
    String beginSearch() {
        searches.begin();
        return BACK;
    }

    @PostMapping("/identities/{id}/confirmation")
    String confirm(@PathVariable String id) {
        whoIsWho.confirm(id);
        return BACK;
    }

    @PostMapping("/identities/{id}/rejection")
    String reject(@PathVariable String id) {
        whoIsWho.reject(id);
        return BACK;
    }

    /** The decided pair alone, in the place of the open one. */
    @PostMapping(path = "/identities/{id}/confirmation", headers = "HX-Request")
    String showConfirmed(@PathVariable String id, Locale locale, Model model) {
        return show(whoIsWho.confirm(id), locale, model);
    }

    /** The decided pair alone, in the place of the open one. */
    @PostMapping(path = "/identities/{id}/rejection", headers = "HX-Request")
    String showRejected(@PathVariable String id, Locale locale, Model model) {
        return show(whoIsWho.reject(id), locale, model);
    }

    @PostMapping("/merges/{id}/undoing")
    String undo(@PathVariable String id) {
        whoIsWho.undo(new EnterpriseId(id));
        return BACK;
    }

    private void addSearch(Locale locale, Model model) {
        searches.findLatest()
                .map(run -> IdentitySearchView.of(run, wording, locale))
                .ifPresent(search -> model.addAttribute("search", search));
    }

    private String show(LikelyPair pair, Locale locale, Model model) {
        model.addAttribute("pair", told(pair, locale));
        return "identities :: decided";
    }

    private PairView told(LikelyPair pair, Locale locale) {
        return PairView.of(pair, messages, locale);
    }
}
