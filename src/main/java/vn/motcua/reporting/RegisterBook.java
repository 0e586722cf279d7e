package vn.motcua.reporting;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.access.LookLog;
import vn.motcua.access.Organisation;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.DossierRegister.Place;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Procedures;
import vn.motcua.dossier.RegisterEntry;
import vn.motcua.dossier.Wording;

/** The register as people and programs read it, page by page or whole. Who read how much of it is written down. */
@Component
class RegisterBook {

    static final int PAGE = 50;
    private static final int CHUNK = 500;

    private final DossierRegister register;
    private final RegisterReading reading;
    private final Procedures procedures;
    private final Organisation organisation;
    private final LookLog looks;
    private final MessageSource messages;

    RegisterBook(
            DossierRegister register,
            RegisterReading reading,
            Procedures procedures,
            Organisation organisation,
            LookLog looks,
            MessageSource messages) {
        this.register = register;
        this.reading = reading;
        this.procedures = procedures;
        this.organisation = organisation;
        this.looks = looks;
        this.messages = messages;
    }

    /** One page, and where the next begins. */
    Page page(RegisterForm form, String place, Locale reader) {
        var question = reading.question(form);
        var found = register.read(question, RegisterReading.place(form), PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        looks.searched(form.said(), place, shown.size());
        var next = found.size() > PAGE ? Place.of(shown.get(PAGE - 1)).toString() : null;
        return new Page(shown.stream().map(dossier -> line(dossier, reader)).toList(), next);
    }

    /** Hands over every line of the answer, some hundreds at a time. */
    void whole(RegisterForm form, String place, Consumer<List<Line>> taker) {
        var question = reading.question(form);
        var read = 0;
        try {
            Place after = null;
            do {
                var found = register.read(question, after, CHUNK);
                read += found.size();
                taker.accept(found.stream()
                        .map(dossier -> line(dossier, Wording.VIETNAMESE))
                        .toList());
                after = found.size() < CHUNK ? null : Place.of(found.get(CHUNK - 1));
            } while (after != null);
        } finally {
            looks.searched(form.said(), place, read);
        }
    }

    private Line line(Dossier dossier, Locale reader) {
        var party = Party.of(dossier);
        var returned = dossier.returned();
        return new Line(
                dossier.entry(),
                dossier.code(),
                procedures.get(dossier.procedure()).name(reader),
                party.name(),
                party.address(),
                party.phone(),
                organisation.unit(dossier.unit()).name(),
                dossier.acceptedAt() == null ? dossier.submittedAt() : dossier.acceptedAt(),
                dossier.dueAt(),
                returned == null ? null : returned.at(),
                messages.getMessage("reporting.method." + dossier.resultMethod(), null, reader),
                returned == null ? null : returned.to(),
                dossier.state());
    }

    /** Whose dossier it is: the employer, the relative or the person who applies. */
    private record Party(String name, String address, String phone) {

        static Party of(Dossier dossier) {
            var employer = dossier.applicant().employer();
            if (employer != null) return new Party(employer.name(), employer.address(), employer.phone());
            var relative = dossier.applicant().relative();
            if (relative != null) return new Party(relative.name(), relative.address(), relative.phone());
            var person = dossier.person();
            return new Party(person.name(), person.address(), person.phone());
        }
    }

    /** A page of lines, and where the next begins; null at the end. */
    record Page(List<Line> lines, @Nullable String next) {}

    /** A line of form 07: its number, the dossier, what, who and where, who settles, the three days, how and to whom. */
    record Line(
            @Nullable RegisterEntry entry,
            DossierCode code,
            String procedure,
            String name,
            String address,
            String phone,
            String agency,
            Instant receivedAt,
            @Nullable Instant dueAt,
            @Nullable Instant returnedAt,
            String resultMethod,
            @Nullable String returnedTo,
            DossierState state) {}
}
