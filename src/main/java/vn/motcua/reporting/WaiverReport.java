package vn.motcua.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import vn.motcua.access.Acting;
import vn.motcua.access.Duty;
import vn.motcua.dossier.Wording;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.Waiver;
import vn.motcua.journey.Waiver.Ruling;
import vn.motcua.journey.Waiver.State;
import vn.motcua.journey.Waivers;
import vn.motcua.journey.forms.Typed;

/** Says who did which duties in spite of the separation, on which dossier, by whose leave, why and when. */
@Component
class WaiverReport {

    private static final int LONGEST = 366;

    private final Waivers waivers;
    private final WaiverWorkbook workbook;
    private final MessageSource messages;
    private final Clock clock;

    WaiverReport(Waivers waivers, WaiverWorkbook workbook, MessageSource messages, Clock clock) {
        this.waivers = waivers;
        this.workbook = workbook;
        this.messages = messages;
        this.clock = clock;
    }

    /** @throws FormRefused if they aren't days, go backwards or are too many; without any, the last three months */
    Days days(@Nullable String from, @Nullable String until) {
        var last = day("until", until, LocalDate.now(clock));
        var first = day("from", from, last.minusMonths(3));
        if (first.isAfter(last)) throw new FormRefused("from", "reporting.fault.backwards");
        if (first.plusDays(LONGEST).isBefore(last)) throw new FormRefused("from", "reporting.fault.long", LONGEST);
        return new Days(first, last);
    }

    private static LocalDate day(String field, @Nullable String typed, LocalDate otherwise) {
        var text = RegisterForm.text(typed);
        if (text.isEmpty()) return otherwise;
        return Typed.day(text).orElseThrow(() -> new FormRefused(field, "reporting.fault.day", text));
    }

    /** What was asked for within some days, as the acting person may read it. */
    List<Row> of(Days days, Locale reader) {
        return waivers.asked(days.from(), days.until(), Acting.person()).stream()
                .map(waiver -> row(waiver, reader))
                .toList();
    }

    /** What waits for the acting person's decision. */
    List<Row> waiting(Locale reader) {
        return waivers.waitingFor(Acting.person()).stream()
                .map(waiver -> row(waiver, reader))
                .toList();
    }

    /** The same report as a workbook. */
    void excel(Days days, OutputStream out) throws IOException {
        workbook.write(of(days, Wording.VIETNAMESE), out);
    }

    /** @throws ErrorResponseException 404 if there is none of that number within the acting person's reach */
    void demandSight(long waiver) {
        if (waivers.find(waiver, Acting.person()).isEmpty())
            throw new ErrorResponseException(
                    HttpStatus.NOT_FOUND,
                    ProblemDetail.forStatus(HttpStatus.NOT_FOUND),
                    null,
                    "waiver.fault.unknown",
                    null);
    }

    /** A refusal in the reader's words. */
    List<Fault> said(FormRefused refused, Locale reader) {
        return refused.faults().stream()
                .map(fault -> new Fault(
                        fault.field(),
                        messages.getMessage(
                                fault.messageKey(), fault.arguments().toArray(), reader)))
                .toList();
    }

    private Row row(Waiver waiver, Locale reader) {
        var wish = waiver.wish();
        return new Row(
                waiver.id(),
                waiver.askedAt(),
                waiver.applicant().name(),
                wish.dossier().value(),
                duty(wish.duty(), reader),
                wish.done().stream().sorted().map(each -> duty(each, reader)).collect(Collectors.joining(", ")),
                waiver.reason(),
                waiver.state(LocalDate.now(clock)),
                waiver.ruling(),
                waiver.usedAt());
    }

    private String duty(Duty duty, Locale reader) {
        return messages.getMessage("duty." + duty.name(), null, reader);
    }

    /** The days of a report, both included. */
    record Days(LocalDate from, LocalDate until) {}

    /** An exception in words: when, who, which dossier, which duty in spite of which, why, how it was decided, when used. */
    record Row(
            long id,
            Instant askedAt,
            String applicant,
            String dossier,
            String duty,
            String done,
            String reason,
            State state,
            @Nullable Ruling ruling,
            @Nullable Instant usedAt) {}

    /** A fault in the reader's words. */
    record Fault(String field, String message) {}
}
