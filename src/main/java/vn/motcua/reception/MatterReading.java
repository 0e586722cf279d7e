package vn.motcua.reception;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Procedure;
import vn.motcua.dossier.Procedure.Filer;
import vn.motcua.dossier.Procedures;
import vn.motcua.reception.FilingDeadlines.FilingDeadline;
import vn.motcua.reception.Questions.Question;

/** Reads what is asked for, by whom, and the questions answered; each must be one that the procedure knows. */
@Component
class MatterReading {

    private static final String EVENT = "eventOn";

    private final Procedures procedures;
    private final Questions questions;
    private final FilingDeadlines deadlines;
    private final PaperNames names;

    MatterReading(Procedures procedures, Questions questions, FilingDeadlines deadlines, PaperNames names) {
        this.procedures = procedures;
        this.questions = questions;
        this.deadlines = deadlines;
        this.names = names;
    }

    /** Null, with a fault for each reason, when nobody can tell what papers it needs. */
    @Nullable
    Matter read(Fields fields, IntakeForm form, LocalDate today) {
        var procedure = procedures.find(form.procedure()).orElse(null);
        if (procedure == null) {
            fields.faults().add("procedure", "unknown");
            return null;
        }
        var ground = ground(fields, form, procedure);
        var filer = filer(fields, form, procedure);
        if (ground == null || filer == null) return null;
        return answered(fields, form, today, new Matter(procedure, ground, filer, form.isOnBehalf(), List.of(), null));
    }

    private static @Nullable String ground(Fields fields, IntakeForm form, Procedure procedure) {
        if (!procedure.hasGrounds() && form.ground().isEmpty())
            return procedure.grounds().get(0);
        if (procedure.grounds().contains(form.ground())) return form.ground();
        fields.faults().add("ground", "unknown");
        return null;
    }

    private @Nullable Filer filer(Fields fields, IntakeForm form, Procedure procedure) {
        var filer = Filers.filer(procedure, form.filedBy()).orElse(null);
        if (filer == null) fields.faults().add("filedBy", "unknown", names.filers(procedure, reader()));
        return filer;
    }

    private Matter answered(Fields fields, IntakeForm form, LocalDate today, Matter open) {
        var known = questions.of(open).stream().map(Question::key).toList();
        for (var answer : form.conditions())
            if (!known.contains(answer)) fields.faults().add("conditions", "unknown", answer);
        return new Matter(
                open.procedure(),
                open.ground(),
                open.filer(),
                open.isOnBehalf(),
                form.conditions().stream().filter(known::contains).distinct().toList(),
                eventOn(fields, form, today, open));
    }

    private @Nullable LocalDate eventOn(Fields fields, IntakeForm form, LocalDate today, Matter open) {
        var deadline = deadlines.explained(open).orElse(null);
        if (deadline == null) return null;
        if (!deadline.fact().isEmpty()) return told(form, deadline);
        if (form.eventOn().isBlank()) {
            if (!form.intake().equals("refuse")) fields.faults().add(EVENT, "missing", deadline.event(reader()));
            return null;
        }
        var day = fields.day(EVENT, form.eventOn());
        if (day.isAfter(today)) fields.faults().add(EVENT, "future", deadline.event(reader()));
        return day;
    }

    /** The day as the case is told; whether it can stand is for the reading of facts to say. */
    private static @Nullable LocalDate told(IntakeForm form, FilingDeadline deadline) {
        var fields = new Fields(new FieldFaults());
        var day = fields.day(EVENT, form.facts().getOrDefault(deadline.fact(), ""));
        return fields.faults().isEmpty() ? day : null;
    }

    private static Locale reader() {
        return LocaleContextHolder.getLocale();
    }
}
