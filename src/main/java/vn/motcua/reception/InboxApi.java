package vn.motcua.reception;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.dossier.Dossier.Channel;
import vn.motcua.dossier.WorkingCalendar;
import vn.motcua.reception.InboxBook.Arrival;

/** Where a portal hands in what people have filled in there: it waits at the desk, complete or not, until a clerk answers. */
@RestController
@RequestMapping("/api/inbox")
@PreAuthorize("hasRole('reception.clerk')")
@Tag(name = "Counter")
class InboxApi {

    private static final Pattern REFERENCE = Pattern.compile("[\\p{L}\\p{N}./ -]{1,60}");
    private static final Pattern SENDER = Pattern.compile("[\\p{L}\\p{N}\\p{P} ]{2,200}");

    private final Inbox inbox;
    private final InboxScans scans;
    private final Uploads uploads;
    private final CounterModel desk;
    private final Clock clock;

    InboxApi(Inbox inbox, InboxScans scans, Uploads uploads, CounterModel desk, Clock clock) {
        this.inbox = inbox;
        this.scans = scans;
        this.uploads = uploads;
        this.desk = desk;
        this.clock = clock;
    }

    @PostMapping
    @Operation(
            summary = "Lays an online submission in the inbox",
            description =
                    "The form may be incomplete: a clerk opens it at the counter with everything filled in. The same "
                            + "reference again is the same submission.")
    ResponseEntity<Laid> lay(@RequestBody Online online) {
        var item = inbox.put(arrival(online));
        return ResponseEntity.status(HttpStatus.ACCEPTED)
                .body(new Laid(item.id(), at(item.arrivedAt()), at(item.answerBy())));
    }

    @PostMapping(path = "/{item}/scans", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Lays scans beside a submission that waits",
            description =
                    "PDF, JPEG or PNG; all of them are kept or none. They lie in the tray of the clerk who opens it. The "
                            + "same file again lies there once. 409 once it is answered.")
    ResponseEntity<Void> attach(@PathVariable long item, @RequestParam MultiValueMap<String, MultipartFile> files) {
        var waiting = inbox.waiting(item)
                .orElseThrow(() -> DeskDossiers.refused(HttpStatus.CONFLICT, "reception.fault.inbox.answered"));
        scans.lay(
                waiting,
                files.values().stream().flatMap(List::stream).map(uploads::take).toList());
        return ResponseEntity.noContent().build();
    }

    private Arrival arrival(Online online) {
        var fields = new Fields(new FieldFaults());
        var reference = fields.needed("reference", Typed.typed(online.reference()), REFERENCE);
        var sender = fields.needed("sender", Typed.typed(online.sender()), SENDER);
        fields.faults().refuse();
        var form = online.form() == null ? desk.fresh("") : desk.fitted(online.form());
        return new Arrival(Clerks.unit(), clock.instant(), sender, reference, null, form.by(Channel.ONLINE.name()));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atZone(WorkingCalendar.ZONE).toOffsetDateTime();
    }

    /** A submission: the portal's own reference, who sent it, and the counter's form as far as it was filled in. */
    record Online(@Nullable String reference, @Nullable String sender, @Nullable IntakeForm form) {}

    /** Where it lies, and until when it will be answered. */
    record Laid(long item, OffsetDateTime arrivedAt, OffsetDateTime answerBy) {}
}
