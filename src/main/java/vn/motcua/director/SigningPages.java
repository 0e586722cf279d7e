package vn.motcua.director;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.director.SigningDesk.Item;
import vn.motcua.dossier.Calculation;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.FileStore;
import vn.motcua.dossier.Guards;
import vn.motcua.dossier.Procedures;
import vn.motcua.dossier.Sheets;
import vn.motcua.journey.Desk;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.TaskRefused;

/** The director's desk: what waits for a signature, the exact text, and the two acts: sign or send back. */
@Controller
@RequestMapping("/signing")
@PreAuthorize("principal.does('DIRECTOR_SIGNATORY')")
class SigningPages {

    private static final String PAGE = "director/signing";

    private final SigningDesk signing;
    private final Desk desk;
    private final Sheets sheets;
    private final Guards guards;
    private final FileStore files;
    private final Procedures procedures;
    private final TransactionOperations transactions;
    private final long largeFrom;

    SigningPages(
            SigningDesk signing,
            Desk desk,
            Sheets sheets,
            Guards guards,
            FileStore files,
            Procedures procedures,
            TransactionOperations transactions,
            @Value("${motcua.signing.large-from:50000000}") long largeFrom) {
        this.signing = signing;
        this.desk = desk;
        this.sheets = sheets;
        this.guards = guards;
        this.files = files;
        this.procedures = procedures;
        this.transactions = transactions;
        this.largeFrom = largeFrom;
    }

    /** The queue, with the most urgent text open that the person may sign. */
    @GetMapping
    String queue(Model model) {
        var queue = signing.queue();
        var first =
                queue.stream().filter(item -> item.waiting().obstacle() == null).findFirst();
        return show(model, queue, first);
    }

    @GetMapping("/{task}")
    String open(@PathVariable String task, Model model, HttpServletResponse response) {
        return show(model, task, response);
    }

    /** The very PDF that is to be signed. */
    @GetMapping("/{task}/text")
    ResponseEntity<Resource> text(@PathVariable String task) {
        return signing.find(task)
                .map(item -> signing.open(item).sha256())
                .map(hash -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .header("Content-Disposition", "inline; filename=\"van-ban.pdf\"")
                        .body((Resource) new InputStreamResource(files.open(hash))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @PostMapping("/{task}")
    String decide(
            @PathVariable String task,
            SigningForm form,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            var item = signing.find(task).orElseThrow(SigningPages::gone);
            transactions.executeWithoutResult(status -> {
                desk.claim(task);
                desk.complete(task, form.fields(item.isApology()));
            });
            announce(redirect, outcome(item, form));
            return "redirect:/signing";
        } catch (FormRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("faults", refused.faults());
            model.addAttribute("typed", form);
            return show(model, task, response);
        } catch (TaskRefused refused) {
            response.setStatus(status(refused).value());
            model.addAttribute("refusal", refused.text());
            return show(model, signing.queue(), Optional.empty());
        }
    }

    /** What came of it: a text whose figure has changed isn't signed, though the director signed. */
    private String outcome(Item item, SigningForm form) {
        if (!form.signs()) return "sendBack";
        if (item.isApology()) return "sign";
        var isSigned = sheets.get(item.dossier().code(), Decision.class).isSigned();
        return isSigned ? "sign" : "changed";
    }

    private static void announce(RedirectAttributes redirect, String outcome) {
        redirect.addFlashAttribute("notice", "signing.done." + outcome);
        if (outcome.equals("changed")) redirect.addFlashAttribute("noticeKind", "amber");
    }

    private String show(Model model, String task, HttpServletResponse response) {
        var queue = signing.queue();
        var open = queue.stream()
                .filter(item -> item.waiting().task().equals(task))
                .findFirst();
        if (open.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            model.addAttribute("refusal", gone().text());
        }
        return show(model, queue, open);
    }

    private String show(Model model, List<Item> queue, Optional<Item> open) {
        model.addAttribute("queue", queue);
        var piles = Pile.of(queue, largeFrom);
        model.addAttribute("piles", piles);
        model.addAttribute("names", names(piles));
        model.addAttribute("largeFrom", largeFrom);
        open.ifPresent(item -> lay(model, item));
        return PAGE;
    }

    private Map<String, String> names(List<Pile> piles) {
        return piles.stream()
                .map(Pile::procedure)
                .filter(Objects::nonNull)
                .distinct()
                .collect(
                        Collectors.toMap(key -> key, key -> procedures.get(key).name(LocaleContextHolder.getLocale())));
    }

    private void lay(Model model, Item item) {
        var code = item.dossier().code();
        signing.read(item, "/signing");
        model.addAttribute("open", signing.open(item));
        model.addAttribute("plot", Plot.of(item));
        if (item.isApology()) return;
        model.addAttribute("calculation", sheets.find(code, Calculation.class).orElse(null));
        var guard = guards.of(item.dossier());
        model.addAttribute("guard", guard.isEmpty() ? null : guard);
    }

    private static HttpStatus status(TaskRefused refused) {
        return refused.reason() == TaskRefused.Reason.NOT_FOUND ? HttpStatus.NOT_FOUND : HttpStatus.CONFLICT;
    }

    private static TaskRefused gone() {
        return new TaskRefused(TaskRefused.Reason.NOT_FOUND, "signing.gone");
    }
}
