package vn.motcua.reception;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.Procedure;
import vn.motcua.dossier.Procedure.Filer;
import vn.motcua.dossier.Procedures;

/** What can be applied for, on which grounds and with which papers. */
@RestController
@RequestMapping("/api")
@PreAuthorize("isAuthenticated()")
@Tag(name = "Procedures")
class ProceduresApi {

    private final Procedures procedures;
    private final IntakeReading reading;
    private final PromisedDays days;
    private final PaperNames names;
    private final Clock clock;

    ProceduresApi(Procedures procedures, IntakeReading reading, PromisedDays days, PaperNames names, Clock clock) {
        this.procedures = procedures;
        this.reading = reading;
        this.days = days;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping("/procedures")
    @Operation(summary = "The procedures taken in at the counter, with their grounds and papers")
    List<Offer> procedures(Locale reader) {
        return procedures.atCounter().stream()
                .map(procedure -> offer(procedure, reader))
                .toList();
    }

    private Offer offer(Procedure procedure, Locale reader) {
        var rule = days.rule(procedure.key(), Filer.PERSON, clock.instant());
        return new Offer(
                procedure.key(),
                procedure.name(reader),
                rule.output(),
                rule.article(),
                procedure.grounds().stream()
                        .map(ground -> ground(procedure.key(), ground, reader))
                        .toList());
    }

    private Ground ground(String procedure, String ground, Locale reader) {
        return new Ground(
                ground,
                names.ground(ground, reader),
                reading.required(procedure, ground, false).stream()
                        .map(paper ->
                                new Paper(paper, names.name(paper, reader), PaperReading.ELECTRONIC.contains(paper)))
                        .toList());
    }

    /** A procedure; {@code time} is the time the law gives, such as {@code 7 WD} (working days). */
    record Offer(String key, String name, String time, String legalBasis, List<Ground> grounds) {}

    /** A ground to apply on and the papers it asks for. */
    record Ground(String key, String name, List<Paper> papers) {}

    /** A paper; {@code electronic}: a national database may stand in for it. */
    record Paper(String key, String name, boolean electronic) {}
}
