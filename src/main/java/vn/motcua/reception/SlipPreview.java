package vn.motcua.reception;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.motcua.access.Organisation;
import vn.motcua.dossier.DueDate;

/** The slip as it will be: what came and what is missing, the day promised and why, and what gives pause before it is handed out. */
@Component
class SlipPreview {

    private final PromisedDays days;
    private final EarlierGrants earlier;
    private final PaperNames names;
    private final Organisation organisation;
    private final Clock clock;

    SlipPreview(PromisedDays days, EarlierGrants earlier, PaperNames names, Organisation organisation, Clock clock) {
        this.days = days;
        this.earlier = earlier;
        this.names = names;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Shows the slip of a form that asks for these papers. */
    void show(Model model, IntakeForm form, List<String> required, Locale reader) {
        model.addAttribute("unit", organisation.unit(Clerks.unit()).name());
        model.addAttribute("now", clock.instant().atZone(clock.getZone()));
        model.addAttribute("brought", listed(form, required, true, reader));
        model.addAttribute("missing", listed(form, required, false, reader));
        model.addAttribute("doubts", doubts(form));
        model.addAttribute("prior", earlier.of(form));
    }

    /** Shows the day that is promised for what is asked for. */
    void promise(Model model, Matter matter, Locale reader) {
        var now = clock.instant();
        var due = days.due(matter.procedure().key(), matter.filer(), now);
        model.addAttribute("due", due.dueAt());
        model.addAttribute("why", why(due, article(matter, now), reader));
        model.addAttribute("content", matter.procedure().name(reader));
    }

    private String article(Matter matter, Instant now) {
        return days.rule(matter.procedure().key(), matter.filer(), now).article();
    }

    private String why(DueDate due, String article, Locale reader) {
        var skipped = due.skipped().stream().map(SlipPreview::dayAndMonth).collect(Collectors.joining(", "));
        var key = "counter.due." + due.rule().kind() + (skipped.isEmpty() ? "" : ".skipping");
        return names.text(key, reader, due.rule().days(), skipped, article);
    }

    private static String dayAndMonth(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue();
    }

    private List<String> listed(IntakeForm form, List<String> required, boolean came, Locale reader) {
        return required.stream()
                .filter(key -> came == hasCome(form, key))
                .map(key -> names.name(key, reader))
                .toList();
    }

    private static boolean hasCome(IntakeForm form, String key) {
        return form.papers().stream()
                .anyMatch(paper -> paper.key().equals(key) && !paper.form().isEmpty());
    }

    /** Doubts about a number that is otherwise in order. */
    private List<String> doubts(IntakeForm form) {
        var fields = new Fields(new FieldFaults());
        var person = new PersonReading(fields).read(form.person(), LocalDate.now(clock), null);
        var faults = fields.faults();
        var readable =
                Stream.of("person.idNumber", "person.birthDate", "person.sex").noneMatch(faults::has);
        return readable ? IdNumber.doubts(person) : List.of();
    }
}
