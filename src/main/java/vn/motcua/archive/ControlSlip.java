package vn.motcua.archive;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.access.Organisation;
import vn.motcua.archive.HandOvers.HandOver;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Printing;
import vn.motcua.dossier.Procedures;
import vn.motcua.dossier.Signatures;
import vn.motcua.dossier.Signatures.Kind;
import vn.motcua.dossier.Signatures.Paper;
import vn.motcua.dossier.Timeline.Entry;
import vn.motcua.dossier.Wording;

/** The control slip of a dossier (form 06 of TT 03/2025/TT-VPCP), drawn up from its timeline. */
@Component
class ControlSlip {

    private final Printing printing;
    private final Signatures signatures;
    private final Organisation organisation;
    private final Procedures procedures;
    private final MessageSource messages;
    private final Clock clock;

    ControlSlip(
            Printing printing,
            Signatures signatures,
            Organisation organisation,
            Procedures procedures,
            MessageSource messages,
            Clock clock) {
        this.printing = printing;
        this.signatures = signatures;
        this.organisation = organisation;
        this.procedures = procedures;
        this.messages = messages;
        this.clock = clock;
    }

    /** The slip with the agency's seal. */
    byte[] draw(Dossier dossier, List<Entry> timeline) {
        var number = dossier.code().spokenPart() + "/PKS";
        var today = LocalDate.now(clock);
        var pdf = printing.pdf("archive/print/control-slip", model(dossier, timeline, number));
        return signatures.seal(new Paper(Kind.CONTROL_SLIP, dossier.code(), number, today, pdf));
    }

    private Map<String, @Nullable Object> model(Dossier dossier, List<Entry> timeline, String number) {
        var unit = organisation.unit(dossier.unit());
        var procedure = procedures.get(dossier.procedure());
        var handOvers = HandOvers.of(dossier, procedure.settler(), timeline, filer(dossier), clock.getZone());
        var model = new HashMap<String, @Nullable Object>();
        model.put("agency", unit.name());
        model.put("unit", organisation.department("reception"));
        model.put("number", number);
        model.put("place", unit.place());
        model.put("date", LocalDate.now(clock));
        model.put("code", dossier.code().value());
        model.put("applicant", dossier.person());
        model.put("content", procedure.vietnamese());
        model.put("responsible", organisation.department(procedure.settler()) + ", " + unit.name());
        model.put("coordinating", coordinating(handOvers, procedure.settler()));
        model.put("receivedAt", Objects.requireNonNullElse(dossier.acceptedAt(), dossier.submittedAt()));
        model.put("dueAt", dossier.dueAt());
        model.put("rows", handOvers.stream().map(this::row).toList());
        return model;
    }

    /** The departments that had the dossier besides the desk and the one in charge; null if none had. */
    private @Nullable String coordinating(List<HandOver> handOvers, String settler) {
        var names = handOvers.stream()
                .map(HandOver::to)
                .filter(Objects::nonNull)
                .filter(lane -> !lane.equals(settler) && !lane.equals("reception"))
                .distinct()
                .map(organisation::department)
                .collect(Collectors.joining("; "));
        return names.isEmpty() ? null : names;
    }

    private Row row(HandOver done) {
        var result = done.result();
        return new Row(
                side(done.from()),
                side(done.to()),
                done.giver(),
                done.receiver(),
                done.at(),
                result == null ? null : result.name(),
                done.note());
    }

    private String side(@Nullable String lane) {
        return lane == null
                ? messages.getMessage("archive.slip.applicant", null, Wording.VIETNAMESE)
                : organisation.department(lane);
    }

    private static String filer(Dossier dossier) {
        var representative = dossier.representative();
        if (representative != null) return representative.name();
        var employer = dossier.applicant().employer();
        if (employer != null) return employer.name();
        var relative = dossier.applicant().relative();
        return relative == null ? dossier.person().name() : relative.name();
    }

    /** A hand-over as the slip's template shows it. */
    record Row(
            String from,
            String to,
            String giver,
            String receiver,
            Instant at,
            @Nullable String result,
            @Nullable String note) {}
}
