package vn.motcua.contributions;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.motcua.contributions.ImportRefused.Fault;
import vn.motcua.dossier.ContributionExtract.Kind;
import vn.motcua.dossier.ContributionExtract.Regime;
import vn.motcua.dossier.ContributionExtract.Row;
import vn.motcua.dossier.Person.Sex;

/** One line of a register file: each cell read with its own check, each fault with its reason. */
final class RegisterLine {

    private static final Pattern SOURCE = Pattern.compile("REGISTER|BOOK");
    private static final Pattern INSURANCE_NUMBER = Pattern.compile("\\d{10}");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M} .'\u2019-]{2,120}");
    private static final Pattern ID_NUMBER = Pattern.compile("\\d{12}");
    private static final Pattern PHONE = Pattern.compile("|[0-9+ .()-]{8,20}");
    private static final Pattern ADDRESS = Pattern.compile("[^<>]{3,300}");
    private static final Pattern TRUTH = Pattern.compile("true|false|");
    private static final Pattern EMPLOYER = Pattern.compile("[^<>]{0,200}");
    private static final Pattern PROVINCE = Pattern.compile("[^<>]{2,100}");
    private static final long MOST_DONG = 1_000_000_000_000L;

    private final CSVRecord line;
    private final int number;
    private final LocalDate today;
    private final List<Fault> faults = new ArrayList<>();

    RegisterLine(CSVRecord line, int number, LocalDate today) {
        this.line = line;
        this.number = number;
        this.today = today;
    }

    List<Fault> faults() {
        return faults;
    }

    /** The person, without any history; null if a cell is bad. */
    @Nullable
    Contributor person() {
        var code = matching("insurance_number", INSURANCE_NUMBER);
        var name = matching("name", NAME);
        var birth = read("birth_date", LocalDate::parse);
        var sex = read("sex", Sex::valueOf);
        var id = matching("id_number", ID_NUMBER);
        var phone = matching("phone", PHONE);
        var address = matching("address", ADDRESS);
        var reissued = "true".equals(matching("reissued_book", TRUTH));
        if (birth != null && birth.isAfter(today)) refuse("birth_date", "import.bornLater");
        if (code == null || name == null || birth == null || sex == null || id == null || address == null) return null;
        return new Contributor(code, name, birth, sex, id, orNull(phone), address, reissued, List.of(), List.of());
    }

    /** The period; null if a cell is bad. */
    @Nullable
    Row row() {
        matching("source", SOURCE);
        var from = read("from", YearMonth::parse);
        var to = read("to", YearMonth::parse);
        var wage = read("wage", RegisterLine::dong);
        var kind = read("kind", Kind::valueOf);
        var regime = read("regime", Regime::valueOf);
        var support = read("state_support", RegisterLine::dong);
        var employer = matching("employer", EMPLOYER);
        var province = matching("province", PROVINCE);
        if (from != null && to != null && from.isAfter(to)) refuse("to", "import.toBeforeFrom");
        if (to != null && to.isAfter(YearMonth.from(today))) refuse("to", "import.future");
        if (from == null || to == null || wage == null || kind == null) return null;
        if (regime == null || support == null || province == null) return null;
        return new Row(from, to, wage, kind, regime, support, orNull(employer), province);
    }

    /** Whoever has the same number on two lines must be the same person on both. */
    void compare(Contributor known, Contributor here) {
        var same = known.name().equals(here.name())
                && known.birthDate().equals(here.birthDate())
                && known.sex() == here.sex()
                && known.idNumber().equals(here.idNumber());
        if (!same) refuse("insurance_number", "import.twoPeople");
    }

    private @Nullable String matching(String column, Pattern pattern) {
        var value = Normalizer.normalize(line.get(column), Normalizer.Form.NFC);
        if (pattern.matcher(value).matches()) return value;
        refuse(column, "import." + column);
        return null;
    }

    private <T> @Nullable T read(String column, Function<String, T> reading) {
        try {
            return reading.apply(line.get(column));
        } catch (DateTimeException | IllegalArgumentException e) {
            refuse(column, "import." + column);
            return null;
        }
    }

    private void refuse(String column, String messageKey) {
        faults.add(new Fault(number, messageKey, List.of(column)));
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static Long dong(String text) {
        var amount = Long.valueOf(text);
        if (amount < 0 || amount > MOST_DONG) throw new IllegalArgumentException("Not an amount: " + text);
        return amount;
    }
}
