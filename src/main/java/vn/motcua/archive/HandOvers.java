package vn.motcua.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.access.Duty;
import vn.motcua.access.Role;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Timeline.Entry;

/**
 * How a dossier went from hand to hand, read from its timeline: from the applicant to the desk, from department to
 * department, to the applicant for a supplement and back, and at last to whoever took the result. Whether the giver was
 * in time is told by the due date of that moment, since supplements and apologies move it.
 */
final class HandOvers {

    private static final String RECEPTION = "reception";
    private static final String ASKED = "requestSupplement";
    private static final Set<String> BROUGHT = Set.of("recordSupplement", "resumeDossier");
    private static final Set<String> PROMISES = Set.of("acceptDossier", "resumeDossier", "sendApology");

    private final Dossier dossier;
    private final String settler;
    private final String applicant;
    private final ZoneId zone;
    private final List<HandOver> done = new ArrayList<>();
    private @Nullable Instant dueAt;
    private Holder holder;

    private HandOvers(Dossier dossier, String settler, String applicant, ZoneId zone) {
        this.dossier = dossier;
        this.settler = settler;
        this.applicant = applicant;
        this.zone = zone;
        holder = new Holder(null, applicant, dossier.submittedAt(), null);
    }

    /** The hand-overs in their order; {@code applicant} is whoever stood at the desk. */
    static List<HandOver> of(Dossier dossier, String settler, List<Entry> timeline, String applicant, ZoneId zone) {
        var all = new HandOvers(dossier, settler, applicant, zone);
        timeline.forEach(all::read);
        return List.copyOf(all.done);
    }

    private void read(Entry entry) {
        if (BROUGHT.contains(entry.act()) && holder.lane() == null) holder = holder.until(entry.at());
        var duty = entry.duty();
        if (duty != null && !entry.actor().isSystem()) take(entry, lane(duty));
        if (PROMISES.contains(entry.act()) && entry.details().size() > 1)
            dueAt = Instant.parse(entry.details().get(1));
        if (entry.act().equals(ASKED)) giveBack(entry);
        if (duty == Duty.HAND_OVER) giveResult(entry);
    }

    /** Somebody does a department's work: what lay elsewhere was handed to him. */
    private void take(Entry entry, String lane) {
        if (!lane.equals(holder.lane())) handOver(lane, entry.actor().name());
        holder = new Holder(lane, entry.actor().name(), entry.at(), entry.reason());
    }

    private void giveBack(Entry entry) {
        var asker = entry.actor().isSystem() ? "" : entry.actor().name();
        holder = new Holder(RECEPTION, asker, entry.at(), entry.reason());
        handOver(null, applicant);
        holder = new Holder(null, applicant, entry.at(), null);
    }

    private void giveResult(Entry entry) {
        var receiver =
                dossier.returned() == null ? applicant : dossier.returned().to();
        handOver(null, receiver);
        holder = new Holder(null, receiver, entry.at(), null);
    }

    private void handOver(@Nullable String to, String receiver) {
        done.add(new HandOver(
                holder.lane(),
                to,
                holder.name(),
                receiver,
                holder.at(),
                holder.lane() == null ? null : result(holder.at()),
                holder.note()));
    }

    private @Nullable Result result(Instant at) {
        var due = dueAt == null ? dossier.dueAt() : dueAt;
        if (due == null) return null;
        if (at.isAfter(due)) return Result.LATE;
        return LocalDate.ofInstant(at, zone).isBefore(LocalDate.ofInstant(due, zone)) ? Result.EARLY : Result.ON_TIME;
    }

    /** The desk receives and hands over; the department that settles the procedure proposes and reviews. */
    private String lane(Duty duty) {
        if (duty == Duty.HAND_OVER) return RECEPTION;
        if (duty == Duty.PROPOSE || duty == Duty.REVIEW) return settler;
        return List.of(Role.values()).stream()
                .filter(role -> role.duty().filter(duty::equals).isPresent())
                .findFirst()
                .map(Role::department)
                .orElseThrow();
    }

    /** Who has the dossier, since his last act; no lane is the applicant. */
    private record Holder(@Nullable String lane, String name, Instant at, @Nullable String note) {

        Holder until(Instant later) {
            return new Holder(lane, name, later, note);
        }
    }

    /** A hand-over; no lane is the applicant. */
    record HandOver(
            @Nullable String from,
            @Nullable String to,
            String giver,
            String receiver,
            Instant at,
            @Nullable Result result,
            @Nullable String note) {}

    /** How the giver stood to the due date of that moment. */
    enum Result {
        EARLY,
        ON_TIME,
        LATE
    }
}
