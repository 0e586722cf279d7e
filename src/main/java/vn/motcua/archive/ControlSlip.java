package vn.motcua.archive;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.access.Duty;
import vn.motcua.access.Organisation;
import vn.motcua.access.Role;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Printing;
import vn.motcua.dossier.Timeline.Entry;

/** The control slip of a dossier (form 06 of TT 03/2025/TT-VPCP), drawn up from its timeline. */
@Component
class ControlSlip {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Printing printing;
    private final Organisation organisation;
    private final MessageSource messages;
    private final Clock clock;

    ControlSlip(Printing printing, Organisation organisation, MessageSource messages, Clock clock) {
        this.printing = printing;
        this.organisation = organisation;
        this.messages = messages;
        this.clock = clock;
    }

    byte[] print(Dossier dossier, List<Entry> timeline) {
        var unit = organisation.unit(dossier.unit());
        var model = new HashMap<String, Object>();
        model.put("agency", unit.name());
        model.put("unit", organisation.department("reception"));
        model.put("number", dossier.code().spokenPart() + "/PKS");
        model.put("place", unit.place());
        model.put("date", LocalDate.now(clock));
        model.put("code", dossier.code().value());
        model.put("applicant", applicant(dossier));
        model.put("content", messages.getMessage("procedure." + dossier.procedure(), null, VIETNAMESE));
        model.put("responsible", organisation.department("benefits"));
        model.put("coordinating", organisation.department("contributions"));
        model.put("receivedAt", dossier.submittedAt());
        model.put("dueAt", dossier.dueAt() == null ? dossier.submittedAt() : dossier.dueAt());
        model.put("rows", rows(dossier, timeline));
        return printing.pdf("archive/print/control-slip", model);
    }

    private static Map<String, Object> applicant(Dossier dossier) {
        var person = dossier.person();
        var applicant = new HashMap<String, Object>();
        applicant.put("name", person.name());
        applicant.put("id", person.idNumber());
        applicant.put("address", person.address());
        applicant.put("phone", person.phone());
        applicant.put("email", person.email());
        return applicant;
    }

    /** A row for each time the dossier passed from one duty to another. */
    private List<Row> rows(Dossier dossier, List<Entry> timeline) {
        var duties = timeline.stream().filter(entry -> entry.duty() != null).toList();
        var rows = new ArrayList<Row>();
        for (var i = 1; i < duties.size(); i++) {
            var giver = duties.get(i - 1);
            var receiver = duties.get(i);
            if (giver.duty() == receiver.duty()) continue;
            rows.add(new Row(
                    department(giver),
                    department(receiver),
                    giver.actor().name(),
                    receiver.actor().name(),
                    giver.at(),
                    result(giver, dossier.dueAt()),
                    giver.reason()));
        }
        return rows;
    }

    private String department(Entry entry) {
        var duty = Objects.requireNonNull(entry.duty());
        var lane = duty == Duty.HAND_OVER
                ? "reception"
                : List.of(Role.values()).stream()
                        .filter(role -> role.duty().filter(duty::equals).isPresent())
                        .findFirst()
                        .map(Role::department)
                        .orElseThrow();
        return organisation.department(lane);
    }

    /** What the one-stop mechanism wants said of the signature alone: before the day, on it, or after it. */
    private @Nullable String result(Entry entry, @Nullable Instant dueAt) {
        if (entry.duty() != Duty.SIGN || dueAt == null) return null;
        var day = LocalDate.ofInstant(entry.at(), clock.getZone());
        var due = LocalDate.ofInstant(dueAt, clock.getZone());
        return day.isBefore(due) ? "EARLY" : entry.at().isAfter(dueAt) ? "LATE" : "ON_TIME";
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
