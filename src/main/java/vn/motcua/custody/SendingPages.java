package vn.motcua.custody;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.access.Station;
import vn.motcua.custody.HandOver.Format;
import vn.motcua.custody.HandOvers.Sending;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.FormRefused.Fault;

/** Draws up a list: dossiers scanned or ticked, then sent out and printed. */
@Controller
@RequestMapping("/handovers")
@PreAuthorize("principal.worksOnDossiers()")
class SendingPages {

    private static final String PAGE = "custody/sending";

    private final HandOvers handOvers;
    private final SendingView view;
    private final CustodyView words;
    private final Stations stations;
    private final Scanned scanned;

    SendingPages(HandOvers handOvers, SendingView view, CustodyView words, Stations stations, Scanned scanned) {
        this.handOvers = handOvers;
        this.view = view;
        this.words = words;
        this.stations = stations;
        this.scanned = scanned;
    }

    @GetMapping("/new")
    String open(@RequestParam(defaultValue = "") String at, Model model) {
        view.show(model, new SendForm(at, "", Format.A4.name(), List.of()));
        return PAGE;
    }

    /** A scanned dossier is ticked, or added. */
    @PostMapping("/lines")
    String scan(
            @ModelAttribute("sent") SendForm form,
            BindingResult faults,
            @RequestParam(defaultValue = "") String scan,
            Model model) {
        var dossier = scanned.dossier(scan);
        if (dossier.isEmpty()) model.addAttribute("unknown", Scanned.code(scan));
        view.show(model, dossier.map(found -> form.with(found.code())).orElse(form));
        return PAGE + " :: lines";
    }

    /** Sends the list out. */
    @PostMapping
    String send(
            @ModelAttribute("sent") SendForm form,
            BindingResult faults,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            var number = handOvers.send(read(form));
            redirect.addFlashAttribute("notice", "custody.sent");
            redirect.addFlashAttribute("noticeArguments", List.of(number.toString()));
            redirect.addFlashAttribute("printNow", true);
            return "redirect:/handovers/" + number;
        } catch (FormRefused wrong) {
            return refused(form, wrong.faults(), model, response);
        }
    }

    private String refused(SendForm form, List<Fault> wrong, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        view.show(model, form);
        words.faults(model, wrong);
        return PAGE;
    }

    private Sending read(SendForm form) {
        var to = Station.of(form.to())
                .filter(stations.all()::contains)
                .orElseThrow(() -> new FormRefused("to", "custody.fault.to"));
        var format = form.format().equals(Format.A5.name()) ? Format.A5 : Format.A4;
        return new Sending(stations.own(form.from()), to, format, form.codes());
    }
}
