package vn.motcua.tasklist;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.dossier.DossierCode;
import vn.motcua.journey.FormRefused;

/** Takes what people write beside a dossier, from its own page or a task's, and leads back there. */
@Controller
@RequestMapping("/dossiers/{code}/marks")
@PreAuthorize("principal.worksOnDossiers()")
class MarkPages {

    private static final Pattern TASK = Pattern.compile("[\\w-]{1,64}");

    private final Marking marking;
    private final Sight sight;

    MarkPages(Marking marking, Sight sight) {
        this.marking = marking;
        this.sight = sight;
    }

    @PostMapping("/reminder")
    String remind(
            Place place,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes redirect) {
        return done(place, code -> marking.remind(code, on, note), "mark.reminded", redirect);
    }

    @PostMapping("/reminder/drop")
    String forget(Place place, RedirectAttributes redirect) {
        return done(place, marking::forget, "mark.forgotten", redirect);
    }

    @PostMapping("/priority")
    String press(Place place, @RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
        return done(place, code -> marking.press(code, reason), "mark.pressed", redirect);
    }

    @PostMapping("/priority/drop")
    String ease(Place place, RedirectAttributes redirect) {
        return done(place, marking::ease, "mark.eased", redirect);
    }

    @PostMapping("/note")
    String note(Place place, @RequestParam(defaultValue = "") String text, RedirectAttributes redirect) {
        return done(place, code -> marking.note(code, text), "mark.noted", redirect);
    }

    @PostMapping("/label")
    String label(Place place, @RequestParam(required = false) @Nullable Long label, RedirectAttributes redirect) {
        return done(place, code -> marking.label(code, label), "mark.labelled", redirect);
    }

    @PostMapping("/label/drop")
    String unlabel(Place place, @RequestParam(required = false) @Nullable Long label, RedirectAttributes redirect) {
        return done(place, code -> marking.unlabel(code, label), "mark.unlabelled", redirect);
    }

    private String done(Place place, Consumer<DossierCode> act, String notice, RedirectAttributes redirect) {
        try {
            act.accept(sight.glance(place.code()));
            redirect.addFlashAttribute("notice", notice);
        } catch (DuplicateKeyException sentTwiceAtOnce) {
            redirect.addFlashAttribute("notice", notice);
        } catch (FormRefused refused) {
            var fault = refused.faults().get(0);
            redirect.addFlashAttribute("notice", fault.messageKey());
            redirect.addFlashAttribute("noticeArguments", fault.arguments());
            redirect.addFlashAttribute("noticeKind", "red");
        }
        return "redirect:" + place.back() + "#marks";
    }

    @ModelAttribute
    Place place(@PathVariable String code, @RequestParam(defaultValue = "") String task) {
        return new Place(code, task);
    }

    /** Where the panel stands: on the dossier's page, or on a task's. */
    record Place(String code, String task) {

        String back() {
            return TASK.matcher(task).matches() ? "/tasks/" + task : "/dossiers/" + code;
        }
    }
}
