package vn.motcua.reception;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.IdentityCard;
import vn.motcua.dossier.Names;
import vn.motcua.dossier.Person.Sex;

/**
 * The text of an ID card's QR code as a scanner types it: number|old number|name|birth date|sex|address|issue date, dates
 * as ddMMyyyy. Newer cards say more behind it.
 */
final class CardText {

    private static final String BETWEEN = "|";
    private static final int PARTS = 7;
    private static final Pattern OLD_NUMBER = Pattern.compile("\\d{9}|\\d{12}");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("ddMMuuuu").withResolverStyle(ResolverStyle.STRICT);

    private final String[] parts;

    private CardText(String scanned) {
        parts = Normalizer.normalize(scanned.strip(), Normalizer.Form.NFC).split(Pattern.quote(BETWEEN), -1);
    }

    /** Whether what was typed is meant to be the text of a card. */
    static boolean isMeant(String typed) {
        return typed.contains(BETWEEN);
    }

    /** @throws CardUnreadable if a part is missing or broken, as a scanner set to another keyboard leaves it */
    static IdentityCard read(String scanned) throws CardUnreadable {
        var text = new CardText(scanned);
        if (text.parts.length < PARTS) throw new CardUnreadable("parts");
        return new IdentityCard(
                text.part("number", 0, PersonReading.ID_NUMBER),
                text.isEmpty(1) ? null : text.part("oldNumber", 1, OLD_NUMBER),
                text.part("name", 2, PersonReading.NAME),
                text.day("birthDate", 3),
                text.sex(),
                text.part("address", 5, PersonReading.ADDRESS),
                text.isEmpty(6) ? null : text.day("issuedOn", 6));
    }

    private boolean isEmpty(int at) {
        return parts[at].isBlank();
    }

    private String part(String name, int at, Pattern form) throws CardUnreadable {
        var part = parts[at].strip();
        if (!form.matcher(part).matches()) throw new CardUnreadable(name);
        return part;
    }

    private LocalDate day(String name, int at) throws CardUnreadable {
        try {
            return LocalDate.parse(parts[at].strip(), DAY);
        } catch (DateTimeException e) {
            throw new CardUnreadable(name);
        }
    }

    private Sex sex() throws CardUnreadable {
        return switch (Names.plain(parts[4])) {
            case "nam" -> Sex.M;
            case "nu" -> Sex.F;
            default -> throw new CardUnreadable("sex");
        };
    }

    /** The text as far as it names a card, or nothing: what a form carries was read once before. */
    static @Nullable IdentityCard known(String scanned) {
        try {
            return scanned.isBlank() ? null : read(scanned);
        } catch (CardUnreadable e) {
            return null;
        }
    }
}
