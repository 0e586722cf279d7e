package vn.motcua.director;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.dossier.Apology;
import vn.motcua.dossier.Calculation;
import vn.motcua.dossier.Controls;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Drafting;
import vn.motcua.dossier.FileStore;
import vn.motcua.dossier.Sheets;
import vn.motcua.journey.Desk;
import vn.motcua.journey.Desk.Waiting;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.TaskRefused;

/** The director's desk: what waits for a signature, the exact text, and the two acts: sign or send back. */
@Controller
@RequestMapping("/signing")
@PreAuthorize("hasRole('director.signatory')")
class SigningPages {

    private static final int QUEUE = 100;
    private static final List<String> STEPS = List.of("signDecision", "signApology");

    private final Desk desk;
    private final Dossiers dossiers;
    private final Sheets sheets;
    private final Drafting drafting;
    private final FileStore files;
    private final Clock clock;

    SigningPages(Desk desk, Dossiers dossiers, Sheets sheets, Drafting drafting, FileStore files, Clock clock) {
        this.desk = desk;
        this.dossiers = dossiers;
        this.sheets = sheets;
        this.drafting = drafting;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping
    String queue(Model model) {
        return show(model, null, Map.of(), List.of());
    }

    @GetMapping("/{task}")
    String open(@PathVariable String task, Model model) {
        return show(model, task, Map.of(), List.of());
    }

    /** The very PDF that is to be signed. */
    @GetMapping("/{task}/text")
    ResponseEntity<byte[]> text(@PathVariable String task) throws IOException {
        try (var content = files.open(hash(waiting(task)))) {
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_PDF)
                    .header("Content-Disposition", "inline; filename=\"van-ban.pdf\"")
                    .body(content.readAllBytes());
        }
    }

    @PostMapping("/{task}")
    String decide(
            @PathVariable String task,
            @RequestParam String verdict,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String documentHash,
            @RequestParam(defaultValue = "") String password,
            Model model,
            RedirectAttributes redirect) {
        var fields = fields(waiting(task).isApology(), verdict, reason, documentHash, password);
        try {
            desk.claim(task);
            desk.complete(task, fields);
        } catch (FormRefused refused) {
            return show(model, task, Map.of("verdict", verdict, "reason", reason), refused.faults());
        } catch (TaskRefused refused) {
            model.addAttribute("refusal", refused.text());
            return show(model, null, Map.of(), List.of());
        }
        redirect.addFlashAttribute("notice", "signing.done." + verdict);
        return "redirect:/signing";
    }

    private String hash(Item item) {
        var code = item.dossier().code();
        return item.isApology()
                ? sheets.get(code, Apology.class).sha256()
                : sheets.get(code, Decision.class).sha256();
    }

    private static Map<String, String> fields(
            boolean apology, String verdict, String reason, String hash, String password) {
        if (apology) return Map.of("password", password);
        var fields = new LinkedHashMap<String, String>();
        fields.put("verdict", verdict);
        if (verdict.equals("sign")) {
            fields.put("documentHash", hash);
            fields.put("password", password);
        } else {
            fields.put("reason", reason);
        }
        return fields;
    }

    private String show(Model model, @Nullable String task, Map<String, String> typed, List<FormRefused.Fault> faults) {
        var queue = queue();
        model.addAttribute("queue", queue);
        model.addAttribute("typed", typed);
        model.addAttribute("faults", faults);
        queue.stream()
                .filter(item -> item.waiting().task().equals(task))
                .findFirst()
                .ifPresent(item -> lay(model, item));
        return "director/signing";
    }

    private void lay(Model model, Item item) {
        var code = item.dossier().code();
        model.addAttribute("open", item);
        model.addAttribute("calculation", sheets.find(code, Calculation.class).orElse(null));
        model.addAttribute("controls", sheets.find(code, Controls.class).orElse(null));
        if (item.isApology()) {
            model.addAttribute("hash", sheets.get(code, Apology.class).sha256());
        } else {
            var draft = drafting.on(code, LocalDate.now(clock));
            model.addAttribute("draft", draft);
            model.addAttribute("hash", draft.decision().sha256());
        }
    }

    private List<Item> queue() {
        var waiting = new LinkedHashMap<Waiting, String>();
        STEPS.forEach(step -> desk.waiting(step, QUEUE).forEach(task -> waiting.put(task, step)));
        var codes = waiting.keySet().stream().map(Waiting::dossier).toList();
        var all = dossiers.all(codes);
        var decisions = sheets.find(codes, Decision.class);
        return waiting.entrySet().stream()
                .map(entry -> new Item(
                        entry.getValue(),
                        entry.getKey(),
                        Objects.requireNonNull(all.get(entry.getKey().dossier())),
                        decisions.get(entry.getKey().dossier())))
                .toList();
    }

    private Item waiting(String task) {
        return queue().stream()
                .filter(item -> item.waiting().task().equals(task))
                .findFirst()
                .orElseThrow(() -> new TaskRefused(TaskRefused.Reason.NOT_FOUND, "signing.gone"));
    }

    /** A text in the queue: whose it is, and for a decision what it says. */
    record Item(String step, Waiting waiting, Dossier dossier, @Nullable Decision decision) {

        public boolean isApology() {
            return step.equals("signApology");
        }
    }
}
