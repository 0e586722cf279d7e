package vn.motcua.reception;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.reception.Catalogue.Offer;

/** What can be applied for, by whom, on which grounds, until when and with which papers. */
@RestController
@RequestMapping("/api")
@PreAuthorize("isAuthenticated()")
@Tag(name = "Procedures")
class ProceduresApi {

    private final Catalogue catalogue;

    ProceduresApi(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/procedures")
    @Operation(
            summary = "Every procedure of the agency",
            description = "Who files, until when, on which grounds and with which papers, how long the agency has, and "
                    + "what comes of it; nationalCode is empty where the national code is not known")
    List<Offer> procedures(Locale reader) {
        return catalogue.offers(reader);
    }
}
