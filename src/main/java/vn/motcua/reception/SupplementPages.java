package vn.motcua.reception;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.PaperList;
import vn.motcua.dossier.PaperList.Paper;
import vn.motcua.dossier.ScanRefused;
import vn.motcua.dossier.Sheets;
import vn.motcua.journey.FormRefused;
import vn.motcua.reception.PaperRows.Known;

/** The dossiers that wait for papers: what came is recorded here; and the withdrawal of a dossier. */
@Controller
@RequestMapping("/supplements")
@PreAuthorize("hasRole('reception.clerk')")
class SupplementPages {

    private static final String LIST = "reception/supplements";
    private static final String ONE = "reception/supplement";
    private static final int UNPROCESSABLE = 422;

    private final Counter counter;
    private final CounterModel desk;
    private final Supplements supplements;
    private final DeskDossiers dossiers;
    private final Uploads uploads;
    private final Sheets sheets;

    SupplementPages(
            Counter counter,
            CounterModel desk,
            Supplements supplements,
            DeskDossiers dossiers,
            Uploads uploads,
            Sheets sheets) {
        this.counter = counter;
        this.desk = desk;
        this.supplements = supplements;
        this.dossiers = dossiers;
        this.uploads = uploads;
        this.sheets = sheets;
    }

    @GetMapping
    String open(@RequestParam(defaultValue = "") String code, Model model) {
        model.addAttribute("withdrawal", new WithdrawalForm(code, ""));
        return list(model);
    }

    private String list(Model model) {
        model.addAttribute("waiting", supplements.awaited(Clerks.units()));
        return LIST;
    }

    @GetMapping("/{code}")
    String open(@PathVariable String code, Model model, Locale reader) {
        var form = new PapersForm(List.of());
        model.addAttribute("form", form);
        return show(dossiers.get(code), form.papers(), new Known(false, Map.of(), reader), model);
    }

    /** Records the papers that came, with their scans. */
    @PostMapping("/{code}")
    String record(
            @PathVariable String code,
            @ModelAttribute("form") PapersForm form,
            BindingResult faults,
            @RequestParam(required = false) MultiValueMap<String, MultipartFile> files,
            Model model,
            Locale reader,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var dossier = dossiers.get(code);
        var refused = new HashMap<String, ScanRefused>();
        var brought = uploads.park(form.papers(), files, refused);
        if (refused.isEmpty())
            try {
                counter.supplement(dossier.code(), brought, uploads.parked(brought));
                return told(redirect, "supplements.received", code);
            } catch (FormRefused wrong) {
                reject(faults, wrong);
            }
        response.setStatus(UNPROCESSABLE);
        return show(dossier, brought, new Known(false, refused, reader), model);
    }

    /** Withdraws a dossier at the applicant's request. */
    @PostMapping("/withdrawal")
    String withdraw(
            @ModelAttribute("withdrawal") WithdrawalForm form,
            BindingResult faults,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            var dossier = dossiers.find(form.code());
            var outcome = dossier.map(known -> counter.withdraw(known.code(), form.reason()));
            if (outcome.isPresent() && outcome.get() == Withdrawal.DONE)
                return told(redirect, "supplements.withdrawn", form.code());
            faults.rejectValue(
                    "code",
                    outcome.map(why -> "reception.fault.withdrawal." + why).orElse("reception.fault.dossier.unknown"));
        } catch (FormRefused wrong) {
            reject(faults, wrong);
        }
        response.setStatus(UNPROCESSABLE);
        return list(model);
    }

    private String show(Dossier dossier, List<PaperForm> typed, Known known, Model model) {
        model.addAttribute("dossier", dossier);
        if (dossier.state() == DossierState.AWAITING_SUPPLEMENT) asked(dossier, model);
        else model.addAttribute("closed", "reception.fault.papers.unasked");
        var papers = sheets.get(dossier.code(), PaperList.class);
        desk.papers(model, Counter.supplementable(papers), typed, known);
        model.addAttribute(
                "received",
                papers.papers().stream()
                        .filter(Paper::isReceived)
                        .map(Paper::key)
                        .toList());
        return ONE;
    }

    private void asked(Dossier dossier, Model model) {
        var need = supplements.need(dossier.code());
        model.addAttribute("need", need);
        model.addAttribute("why", supplements.why(need));
    }

    private static void reject(BindingResult faults, FormRefused wrong) {
        for (var fault : wrong.faults())
            faults.rejectValue(
                    fault.field(), fault.messageKey(), fault.arguments().toArray(), null);
    }

    private static String told(RedirectAttributes redirect, String message, String code) {
        redirect.addFlashAttribute("notice", message);
        redirect.addFlashAttribute("noticeArguments", List.of(code));
        return "redirect:/supplements";
    }

    /** The papers that came. */
    record PapersForm(List<PaperForm> papers) {

        PapersForm {
            papers = papers == null
                    ? List.of()
                    : papers.stream().filter(Objects::nonNull).toList();
        }
    }

    /** Which dossier is withdrawn, and why. */
    record WithdrawalForm(String code, String reason) {

        WithdrawalForm {
            code = Typed.typed(code).strip();
            reason = Typed.typed(reason);
        }
    }
}
