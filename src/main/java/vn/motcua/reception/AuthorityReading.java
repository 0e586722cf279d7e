package vn.motcua.reception;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.Representative;
import vn.motcua.dossier.Representative.Scope;

/**
 * Reads an authorisation: certified, valid today for filing, and not older than twelve months where it covers receiving
 * money (Law 41/2024/QH15 art. 10.2d; official letter 771/BHXH-TTKT section 2).
 */
final class AuthorityReading {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Pattern CERTIFIER = Pattern.compile("[^<>]{3,200}");
    private static final Pattern NUMBER = Pattern.compile("[^<>]{1,60}");
    private static final String SCOPES = "representative.scopes";
    private static final String ESTABLISHED = "representative.establishedOn";
    private static final String UNTIL = "representative.statedUntil";

    private final Fields fields;
    private final LocalDate today;

    AuthorityReading(Fields fields, LocalDate today) {
        this.fields = fields;
        this.today = today;
    }

    Representative read(AuthorityForm form, Person person) {
        var representative = new Representative(
                fields.needed("representative.name", form.name(), PersonReading.NAME),
                fields.digits("representative.idNumber", form.idNumber(), PersonReading.ID_NUMBER),
                PersonReading.national(fields.digits("representative.phone", form.phone(), PersonReading.PHONE)),
                PersonReading.orNull(fields.optional("representative.email", form.email(), PersonReading.EMAIL)),
                fields.needed("representative.address", form.address(), PersonReading.ADDRESS),
                fields.needed("representative.certifier", form.certifier(), CERTIFIER),
                fields.needed("representative.certificateNumber", form.certificateNumber(), NUMBER),
                fields.day(ESTABLISHED, form.establishedOn()),
                until(form.statedUntil()),
                scopes(form));
        if (representative.idNumber().equals(person.idNumber())
                && !fields.faults().has("representative.idNumber"))
            fields.faults().add("representative.idNumber", "same");
        check(representative);
        return representative;
    }

    private @Nullable LocalDate until(String typed) {
        return typed.isBlank() ? null : fields.day(UNTIL, typed);
    }

    private Set<Scope> scopes(AuthorityForm form) {
        var scopes = EnumSet.noneOf(Scope.class);
        for (var typed : form.scopes()) scopes.add(fields.one(SCOPES, typed, Scope.class));
        return scopes;
    }

    private void check(Representative representative) {
        var faults = fields.faults();
        if (!representative.scopes().contains(Scope.SUBMIT)) faults.add(SCOPES, "submit");
        if (faults.has(ESTABLISHED) || faults.has(UNTIL)) return;
        var until = representative.statedUntil();
        var established = representative.establishedOn();
        if (established.isAfter(today)) faults.add(ESTABLISHED, "future");
        else if (until != null && until.isBefore(established)) faults.add(UNTIL, "before");
        else if (until != null && until.isBefore(today)) faults.add(UNTIL, "over", DAY.format(until));
        else if (representative.scopes().contains(Scope.RECEIVE_MONEY)
                && !representative.covers(Scope.RECEIVE_MONEY, today))
            faults.add(ESTABLISHED, "money", DAY.format(established.plusMonths(12)));
    }
}
