package vn.motcua.reception;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.Person.Sex;
import vn.motcua.dossier.Procedure.Filer;

/**
 * Reads the insured person's data; where the procedure doesn't serve children, the person is at least fifteen (Labour Code
 * art. 3).
 */
final class PersonReading {

    static final Pattern NAME =
            Pattern.compile("(?=.{2,120}$)[\\p{IsLatin}\\p{M}]+([ '.\\-]{1,2}[\\p{IsLatin}\\p{M}]+)*\\.?");
    static final Pattern ID_NUMBER = Pattern.compile("\\d{12}");
    static final Pattern PHONE = Pattern.compile("(0|\\+?84)([35789]\\d{8}|2\\d{9})");
    static final Pattern ADDRESS = Pattern.compile("[^<>]{5,300}");
    private static final Pattern INSURANCE_NUMBER = Pattern.compile("\\d{10}");
    static final Pattern EMAIL = Pattern.compile("(?=.{6,120}$)[\\w.+\\-]+@[\\w\\-]+(\\.[\\w\\-]+)+");
    private static final int OLDEST = 120;

    private final Fields fields;

    PersonReading(Fields fields) {
        this.fields = fields;
    }

    /** {@code matter} says how young a person may be and what can be left out; null if nobody knows. */
    Person read(PersonForm form, LocalDate today, @Nullable Matter matter) {
        return new Person(
                fields.needed("person.name", form.name(), NAME),
                birthDate(
                        form.birthDate(),
                        today,
                        matter == null ? 0 : matter.procedure().youngest()),
                fields.one("person.sex", form.sex(), Sex.class),
                fields.digits("person.idNumber", form.idNumber(), ID_NUMBER),
                mayLackNumber(matter) && form.insuranceNumber().isBlank()
                        ? ""
                        : fields.digits("person.insuranceNumber", form.insuranceNumber(), INSURANCE_NUMBER),
                mayLackPhone(matter) && form.phone().isBlank()
                        ? ""
                        : national(fields.digits("person.phone", form.phone(), PHONE)),
                orNull(fields.optional("person.email", form.email(), EMAIL)),
                fields.needed("person.address", form.address(), ADDRESS));
    }

    private static boolean mayLackNumber(@Nullable Matter matter) {
        return matter != null && !matter.procedure().isNumbered();
    }

    /** Somebody else can be called: the relative or the employer who files. */
    private static boolean mayLackPhone(@Nullable Matter matter) {
        return matter != null && (matter.concernsRelative() || matter.filer() != Filer.PERSON);
    }

    private LocalDate birthDate(String typed, LocalDate today, int youngest) {
        var field = "person.birthDate";
        var born = fields.day(field, typed);
        if (fields.faults().has(field)) return born;
        if (born.isAfter(today)) fields.faults().add(field, "future");
        else if (born.isAfter(today.minusYears(youngest))) fields.faults().add(field, "young", youngest);
        else if (born.isBefore(today.minusYears(OLDEST))) fields.faults().add(field, "old");
        return born;
    }

    /** A telephone number as dialled at home. */
    static String national(String phone) {
        return phone.replaceFirst("^\\+?84", "0");
    }

    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
