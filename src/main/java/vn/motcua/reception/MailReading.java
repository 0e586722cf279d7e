package vn.motcua.reception;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier.Channel;
import vn.motcua.reception.InboxBook.Arrival;

/** Reads what a clerk has written of a letter. */
@Component
class MailReading {

    private static final Pattern SENDER = Pattern.compile("[\\p{L}\\p{N}\\p{P} ]{2,200}");
    private static final Pattern SHEETS = Pattern.compile("[1-9]\\d{0,3}");
    private static final Pattern REFERENCE = Pattern.compile("[\\p{L}\\p{N}./ -]{1,60}");

    private final CounterModel desk;
    private final Clock clock;

    MailReading(CounterModel desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** @throws vn.motcua.journey.FormRefused with every fault at once */
    Arrival read(MailForm form) {
        var fields = new Fields(new FieldFaults());
        var sender = fields.needed("sender", form.sender(), SENDER);
        var day = fields.day("arrivedOn", form.arrivedOn());
        if (day.isAfter(LocalDate.now(clock))) fields.faults().add("arrivedOn", "future");
        var sheets = fields.needed("sheets", form.sheets(), SHEETS);
        var reference = fields.optional("reference", form.reference(), REFERENCE);
        fields.faults().refuse();
        return new Arrival(
                Clerks.unit(),
                moment(day),
                sender,
                reference.isEmpty() ? null : reference,
                Integer.valueOf(sheets),
                form(form.procedure(), sender));
    }

    /** Of an earlier day nobody knows the hour: it counts from the beginning. */
    private Instant moment(LocalDate day) {
        return day.equals(LocalDate.now(clock))
                ? clock.instant()
                : day.atStartOfDay(clock.getZone()).toInstant();
    }

    private IntakeForm form(String procedure, String sender) {
        var person = PersonForm.empty();
        return desk.fresh(procedure)
                .by(Channel.POST.name())
                .with(new PersonForm(
                        sender,
                        person.birthDate(),
                        person.sex(),
                        person.idNumber(),
                        person.insuranceNumber(),
                        person.phone(),
                        person.email(),
                        person.address()));
    }
}
