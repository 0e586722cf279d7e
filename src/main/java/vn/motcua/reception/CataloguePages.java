package vn.motcua.reception;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.dossier.Names;

/** The catalogue of procedures, for clerks and whoever stands before them: found by words, printed one by one. */
@Controller
@RequestMapping("/procedures")
@PreAuthorize("isAuthenticated()")
class CataloguePages {

    private final Catalogue catalogue;

    CataloguePages(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping
    String open(@RequestParam(defaultValue = "") String q, Model model, Locale reader) {
        var plain = Names.plain(q);
        model.addAttribute("q", q);
        model.addAttribute(
                "offers",
                catalogue.offers(reader).stream()
                        .filter(offer -> offer.mentions(plain))
                        .toList());
        return "reception/procedures";
    }

    /** One procedure with all its papers, as it is handed to people. */
    @GetMapping("/{key}")
    String show(@PathVariable String key, Model model, Locale reader) {
        var known = catalogue.offer(key, reader);
        model.addAttribute("offer", known.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "reception/procedure";
    }
}
