package vn.motcua.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.access.Acting;
import vn.motcua.access.Organisation;
import vn.motcua.access.Organisation.Unit;
import vn.motcua.dossier.DossierRegister.Place;
import vn.motcua.dossier.DossierRegister.Question;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Procedures;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.FormRefused.Fault;
import vn.motcua.journey.forms.Typed;

/** Reads a question to the register, narrowed to the units whose dossiers the person may see. */
@Component
class RegisterReading {

    private static final int LONGEST = 366;

    private final Organisation organisation;
    private final Procedures procedures;
    private final Clock clock;

    RegisterReading(Organisation organisation, Procedures procedures, Clock clock) {
        this.organisation = organisation;
        this.procedures = procedures;
        this.clock = clock;
    }

    /** The units whose registers the person may open. */
    List<Unit> units() {
        var person = Acting.person();
        return organisation.units().stream()
                .filter(unit -> person.sees(unit.code()))
                .toList();
    }

    /**
     * The question of a form; without days it is about the present month.
     *
     * @throws FormRefused with every fault at once
     */
    Question question(RegisterForm form) {
        var faults = new ArrayList<Fault>();
        var today = LocalDate.now(clock);
        var until = day("until", form.until(), today, faults);
        var from = day("from", form.from(), until.withDayOfMonth(1), faults);
        if (from.isAfter(until)) faults.add(new Fault("from", "reporting.fault.backwards", List.of()));
        else if (from.plusDays(LONGEST).isBefore(until))
            faults.add(new Fault("from", "reporting.fault.long", List.of(LONGEST)));
        var question = new Question(
                from,
                until,
                procedure(form.procedure(), faults),
                state(form.state(), faults),
                units(form.unit(), faults));
        if (!faults.isEmpty()) throw new FormRefused(faults);
        return question;
    }

    /** The place to read on from. */
    static @Nullable Place place(RegisterForm form) {
        var typed = RegisterForm.text(form.after());
        try {
            return typed.isEmpty() ? null : Place.parse(typed);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new FormRefused("after", "reporting.fault.after");
        }
    }

    private static LocalDate day(String field, @Nullable String typed, LocalDate otherwise, List<Fault> faults) {
        var text = RegisterForm.text(typed);
        var day = Typed.day(text);
        if (day.isEmpty() && !text.isEmpty()) faults.add(new Fault(field, "reporting.fault.day", List.of(text)));
        return day.orElse(otherwise);
    }

    private @Nullable String procedure(@Nullable String typed, List<Fault> faults) {
        var text = RegisterForm.text(typed);
        if (text.isEmpty()) return null;
        if (procedures.find(text).isEmpty())
            faults.add(new Fault("procedure", "reporting.fault.procedure", List.of(text)));
        return text;
    }

    private static @Nullable DossierState state(@Nullable String typed, List<Fault> faults) {
        var text = RegisterForm.text(typed);
        if (text.isEmpty()) return null;
        var state = Arrays.stream(DossierState.values())
                .filter(each -> each.name().equals(text))
                .findFirst();
        if (state.isEmpty()) faults.add(new Fault("state", "reporting.fault.state", List.of(text)));
        return state.orElse(null);
    }

    /** The unit asked for, or all a person may see; null where that is the whole agency. */
    private @Nullable List<String> units(@Nullable String typed, List<Fault> faults) {
        var text = RegisterForm.text(typed);
        var open = units().stream().map(Unit::code).toList();
        if (text.isEmpty()) return open.size() == organisation.units().size() ? null : open;
        if (!open.contains(text)) faults.add(new Fault("unit", "reporting.fault.unit", List.of(text)));
        return List.of(text);
    }
}
