package vn.motcua.tasklist;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier.ClockState;
import vn.motcua.dossier.WorkingTime;
import vn.motcua.tasklist.Line.Period;
import vn.motcua.tasklist.Parts.Label;
import vn.motcua.tasklist.StepAllowances.Stage;

/** Measures dossiers by their steps' allowances, and says in words how they stand. */
@Component
class Paces {

    private static final int WHOLE = 100;

    private final StepAllowances allowances;
    private final WorkingTime time;
    private final Clock clock;
    private final Speech speech;

    Paces(StepAllowances allowances, WorkingTime time, Clock clock, Speech speech) {
        this.allowances = allowances;
        this.time = time;
        this.clock = clock;
        this.speech = speech;
    }

    /** The pace of an open task; none while the legal clock doesn't run, or after the decision. */
    Optional<Pace> of(Line line) {
        return allowances.of(line.step()).flatMap(stage -> of(stage, line.openedAt(), line.period()));
    }

    private Optional<Pace> of(Stage stage, Instant openedAt, Period period) {
        var from = period.acceptedAt();
        var due = period.dueAt();
        if (period.clock() != ClockState.RUNNING || from == null || due == null) return Optional.empty();
        var now = clock.instant();
        var whole = time.between(from, due);
        var spent = time.between(openedAt.isBefore(from) ? from : openedAt, now);
        var rest = share(whole, stage.share()).minus(spent);
        var needed = (rest.isNegative() ? Duration.ZERO : rest).plus(share(whole, stage.later()));
        var left = now.isAfter(due) ? Duration.ofSeconds(-1) : time.between(now, due);
        return Optional.of(Pace.of(time.after(from, share(whole, stage.until())), due, needed, left));
    }

    private static Duration share(Duration whole, int percent) {
        return whole.multipliedBy(percent).dividedBy(WHOLE);
    }

    /** The step's own target on a list; how the dossier stands if it isn't well. */
    Label label(Pace pace) {
        return switch (pace.state()) {
            case IN_TIME -> new Label(speech.say("tasklist.pace.target", moment("dd/MM", pace.target())), "");
            case AT_RISK -> new Label(speech.say("tasklist.pace.AT_RISK"), "amber");
            case LATE -> new Label(speech.say("tasklist.pace.LATE"), "red");
        };
    }

    /** How the dossier stands and why, in a sentence. */
    String why(Pace pace) {
        return speech.say(
                "tasklist.pace." + pace.state() + ".why",
                moment("HH:mm dd/MM/yyyy", pace.state() == Pace.State.LATE ? pace.dueAt() : pace.target()),
                amount(pace.needed()),
                amount(pace.left()));
    }

    private String moment(String pattern, Instant at) {
        return DateTimeFormatter.ofPattern(pattern).format(at.atZone(clock.getZone()));
    }

    /** Working time in days with one decimal, or in hours if it is less than a day. */
    private String amount(Duration duration) {
        var day = time.hours().perDay();
        var isDays = duration.compareTo(day) >= 0;
        var unit = isDays ? day : Duration.ofHours(1);
        var figure = BigDecimal.valueOf(Math.max(0, duration.toMinutes()))
                .divide(BigDecimal.valueOf(unit.toMinutes()), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return speech.say(isDays ? "tasklist.pace.days" : "tasklist.pace.hours", figure);
    }
}
