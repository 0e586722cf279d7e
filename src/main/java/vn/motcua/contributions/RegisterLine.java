package vn.motcua.contributions;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.ContributionExtract.Kind;
import vn.motcua.dossier.ContributionExtract.Regime;
import vn.motcua.dossier.ContributionExtract.Row;
import vn.motcua.dossier.Person.Sex;

/** One line of a register file: a person, and a period of the person's history or book. */
final class RegisterLine {

    private static final Pattern SOURCE = Pattern.compile("REGISTER|BOOK");
    private static final Pattern INSURANCE_NUMBER = Pattern.compile("\\d{10}");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M} .'\u2019-]{2,120}");
    private static final Pattern ID_NUMBER = Pattern.compile("\\d{9}|\\d{12}");
    private static final Pattern FORMER_ID_NUMBERS = Pattern.compile("|(\\d{9}|\\d{12})( +(\\d{9}|\\d{12}))*");
    private static final Pattern OTHER_INSURANCE_NUMBERS = Pattern.compile("|\\d{10}( +\\d{10})*");
    private static final Pattern PHONE = Pattern.compile("|[0-9+ .()-]{8,20}");
    private static final Pattern ADDRESS = Pattern.compile("[^<>]{3,300}");
    private static final Pattern TRUTH = Pattern.compile("true|false|");
    private static final Pattern EMPLOYER = Pattern.compile("[^<>]{0,200}");
    private static final Pattern PROVINCE = Pattern.compile("[^<>]{2,100}");
    private static final long MOST_DONG = 1_000_000_000_000L;

    private final Cells cells;
    private final LocalDate today;

    RegisterLine(Cells cells, LocalDate today) {
        this.cells = cells;
        this.today = today;
    }

    /** The person, without any history; null if a cell is bad. */
    @Nullable
    Contributor person() {
        var code = cells.matching("insurance_number", INSURANCE_NUMBER);
        var name = cells.matching("name", NAME);
        var birth = cells.read("birth_date", LocalDate::parse);
        var sex = cells.read("sex", Sex::valueOf);
        var id = cells.matching("id_number", ID_NUMBER);
        var phone = cells.matching("phone", PHONE);
        var address = cells.matching("address", ADDRESS);
        var reissued = "true".equals(cells.matching("reissued_book", TRUTH));
        if (birth != null && birth.isAfter(today)) cells.refuse("birth_date", "import.bornLater");
        if (code == null || name == null || birth == null || sex == null || id == null || address == null) return null;
        return new Contributor(code, name, birth, sex, id, orNull(phone), address, reissued, List.of(), List.of());
    }

    /** What else is known of a person; null if a cell is bad. */
    @Nullable
    Identity identity(Contributor person) {
        var former = cells.matching("former_id_numbers", FORMER_ID_NUMBERS);
        var others = cells.matching("other_insurance_numbers", OTHER_INSURANCE_NUMBERS);
        var died = cells.read(
                "died_on", text -> text.isEmpty() ? Optional.<LocalDate>empty() : Optional.of(LocalDate.parse(text)));
        if (died != null
                && died.filter(day -> day.isAfter(today) || day.isBefore(person.birthDate()))
                        .isPresent()) cells.refuse("died_on", "import.diedOn");
        if (former == null || others == null || died == null) return null;
        return new Identity(numbers(former), numbers(others), died.orElse(null));
    }

    /** The period; null if a cell is bad. */
    @Nullable
    Row row() {
        cells.matching("source", SOURCE);
        var from = cells.read("from", YearMonth::parse);
        var to = cells.read("to", YearMonth::parse);
        var wage = cells.read("wage", RegisterLine::dong);
        var kind = cells.read("kind", Kind::valueOf);
        var regime = cells.read("regime", Regime::valueOf);
        var support = cells.read("state_support", RegisterLine::dong);
        var employer = cells.matching("employer", EMPLOYER);
        var province = cells.matching("province", PROVINCE);
        if (from != null && to != null && from.isAfter(to)) cells.refuse("to", "import.toBeforeFrom");
        if (to != null && to.isAfter(YearMonth.from(today))) cells.refuse("to", "import.future");
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
        if (!same) cells.refuse("insurance_number", "import.twoPeople");
    }

    private static List<String> numbers(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" +"));
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
