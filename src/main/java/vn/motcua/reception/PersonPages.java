package vn.motcua.reception;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;

/** Where a clerk finds out who stands at the desk: by a number, a name or the QR code of the ID card; nothing typed is lost. */
@Controller
@RequestMapping("/counter/person")
@PreAuthorize("hasRole('reception.clerk')")
class PersonPages {

    private static final String WHO = "reception/person :: all";

    private final Recognition recognition;
    private final CounterModel desk;
    private final DeskDossiers dossiers;

    PersonPages(Recognition recognition, CounterModel desk, DeskDossiers dossiers) {
        this.recognition = recognition;
        this.desk = desk;
        this.dossiers = dossiers;
    }

    /** Looks a person up; the numbers travel in the body, never in an address. The code of a receipt leads to its dossier. */
    @PostMapping
    String find(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String pick,
            @ModelAttribute("form") IntakeForm form,
            BindingResult faults,
            Model model,
            Locale reader,
            HttpServletResponse response) {
        ofReceipt(q).ifPresent(code -> response.setHeader("HX-Redirect", "/dossiers/" + code));
        try {
            var filled = pick.isEmpty() ? recognition.recognise(q, form, model) : recognition.pick(pick, form, model);
            model.addAttribute("form", filled);
            if (recognition.isAnswered(model)) response.setHeader("HX-Trigger-After-Settle", "person-known");
        } catch (CardUnreadable broken) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("cardFault", broken.messageKey());
        }
        desk.person(model, reader);
        desk.pay(model, form, reader);
        model.addAttribute("oob", true);
        model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
        return WHO;
    }

    /** The dossier whose receipt was scanned: its QR code begins with the dossier's code. */
    private Optional<DossierCode> ofReceipt(String scanned) {
        return dossiers.find(scanned.strip().split("\\s", 2)[0]).map(Dossier::code);
    }
}
