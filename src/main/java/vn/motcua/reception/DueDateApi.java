package vn.motcua.reception;

import static java.time.format.DateTimeFormatter.ISO_DATE_TIME;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.DueDate;
import vn.motcua.dossier.DueDates;
import vn.motcua.journey.Rules;
import vn.motcua.journey.Rules.Row;

/** When the law wants a result: by the table of processing times and the agency's calendar, without a dossier. */
@RestController
@PreAuthorize("isAuthenticated()")
@Tag(name = "Procedures")
class DueDateApi {

    private static final int LAST_YEAR = 2999;
    private static final Set<String> FILERS = Set.of("PERSON", "EMPLOYER");

    private final Rules rules;
    private final DueDates dueDates;
    private final Clock clock;
    private final MessageSource messages;

    DueDateApi(Rules rules, DueDates dueDates, Clock clock, MessageSource messages) {
        this.rules = rules;
        this.dueDates = dueDates;
        this.clock = clock;
        this.messages = messages;
    }

    @GetMapping("/api/due-date")
    @Operation(
            summary = "When the result of a procedure is due",
            description = "receivedAt in Vietnam's time unless it says otherwise; filedBy is PERSON or EMPLOYER")
    DueDate due(
            @RequestParam(defaultValue = "") String procedure,
            @RequestParam(defaultValue = "") String receivedAt,
            @RequestParam(defaultValue = "PERSON") String filedBy)
            throws NoDueDate {
        if (!FILERS.contains(filedBy)) throw new NoDueDate("filedBy", "filedBy", filedBy);
        var received = moment(receivedAt);
        var row = row(procedure, filedBy, LocalDate.ofInstant(received, clock.getZone()));
        var due = dueDates.due(row.output(), received).by(row.article().replaceFirst("\\.$", ""));
        return row.isUnverified() ? due.doubted(doubt()) : due;
    }

    private String doubt() {
        return messages.getMessage("due.warning.unverified", null, LocaleContextHolder.getLocale());
    }

    private Instant moment(String text) throws NoDueDate {
        try {
            var typed = ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            var moment = typed instanceof OffsetDateTime exact
                    ? exact.atZoneSameInstant(clock.getZone())
                    : LocalDateTime.from(typed).atZone(clock.getZone());
            if (moment.getYear() > LAST_YEAR) throw new NoDueDate("receivedAt", "receivedAt", text);
            return moment.toInstant();
        } catch (DateTimeException e) {
            throw new NoDueDate("receivedAt", "receivedAt", text);
        }
    }

    private Row row(String procedure, String filedBy, LocalDate receivedOn) throws NoDueDate {
        var rows = rows(procedure, filedBy, receivedOn);
        if (!rows.isEmpty()) return rows.get(0);
        if (rows(procedure, filedBy, LocalDate.now(clock)).isEmpty())
            throw new NoDueDate("procedure", "procedure", procedure);
        throw new NoDueDate("receivedAt", "law", receivedOn.toString());
    }

    private List<Row> rows(String procedure, String filedBy, LocalDate receivedOn) {
        return rules.rows(
                "processingDays", Map.of("procedure", procedure, "filedBy", filedBy, "receivedOn", receivedOn));
    }

    @ExceptionHandler
    ProblemDetail refuse(NoDueDate refusal, Locale locale) {
        var detail = messages.getMessage("dueDate.fault." + refusal.reason, new Object[] {refusal.typed}, locale);
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY, detail);
        problem.setTitle(messages.getMessage("due.noCalendar", null, locale));
        problem.setProperty("field", refusal.field);
        return problem;
    }

    /** A question that has no date for an answer: the parameter at fault and why. */
    private static final class NoDueDate extends Exception {

        private final String field;
        private final String reason;
        private final String typed;

        NoDueDate(String field, String reason, String typed) {
            super(field + ": " + typed);
            this.field = field;
            this.reason = reason;
            this.typed = typed;
        }
    }
}
