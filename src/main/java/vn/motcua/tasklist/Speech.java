package vn.motcua.tasklist;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.motcua.access.Organisation;
import vn.motcua.dossier.Payee;
import vn.motcua.dossier.Procedures;

/** Says figures, days and the rooms' own words in the reader's language. */
@Component
class Speech {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int KILO = 1024;

    private final MessageSource messages;
    private final Organisation organisation;
    private final Procedures procedures;
    private final Clock clock;

    Speech(MessageSource messages, Organisation organisation, Procedures procedures, Clock clock) {
        this.messages = messages;
        this.organisation = organisation;
        this.procedures = procedures;
        this.clock = clock;
    }

    Locale locale() {
        return LocaleContextHolder.getLocale();
    }

    /** A message that must be there. */
    String say(String key, @Nullable Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    /** A message made elsewhere. */
    String say(MessageSourceResolvable message) {
        return messages.getMessage(message, locale());
    }

    /** A message of another room, or what stands in for it. */
    String sayOr(String key, String otherwise, @Nullable Object... arguments) {
        var text = messages.getMessage(key, arguments, otherwise, locale());
        return text == null ? otherwise : text;
    }

    /** A procedure by the short name people use, or by its own. */
    String procedure(String key) {
        var own = procedures.find(key).map(procedure -> procedure.name(locale()));
        return sayOr("procedure." + key, own.orElse(key));
    }

    String unit(String code) {
        return organisation.unit(code).name();
    }

    String department(String lane) {
        return organisation.department(lane);
    }

    String money(long amount) {
        return say("house.money", number(amount));
    }

    String number(long amount) {
        return NumberFormat.getIntegerInstance(locale()).format(amount);
    }

    String day(LocalDate day) {
        return DAY.format(day);
    }

    String day(Instant at) {
        return DAY.format(at.atZone(clock.getZone()));
    }

    /** A file's size as people read it. */
    String size(long bytes) {
        var kilo = Math.max(1, Math.round((double) bytes / KILO));
        return kilo < KILO ? number(kilo) + " kB" : number(Math.round((double) kilo / KILO)) + " MB";
    }

    String payee(Payee payee) {
        return payee.method() == Payee.Method.CASH
                ? say("tasklist.payee.cash")
                : say("tasklist.payee.account", payee.accountNumber(), payee.bankName(), payee.accountHolder());
    }
}
