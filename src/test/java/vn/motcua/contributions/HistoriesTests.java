package vn.motcua.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.ContributionExtract.Difference;
import vn.motcua.dossier.ContributionExtract.Kind;
import vn.motcua.dossier.ContributionExtract.Period;
import vn.motcua.dossier.ContributionExtract.Regime;
import vn.motcua.dossier.ContributionExtract.Row;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.Person.Sex;

class HistoriesTests {

    private static final Person LINH = new Person(
            "Đặng Thị Mỹ Linh",
            LocalDate.of(1990, 8, 22),
            Sex.F,
            "099190012846",
            "9910084412",
            "0900000318",
            null,
            "Tổ 4, phường Bến Đá");

    @Test
    void findsTheMonthsWithoutContribution() {
        var rows = List.of(paid("2010-07", "2010-12", 2_000_000), paid("2011-03", "2011-12", 2_400_000));

        assertThat(Histories.gaps(rows)).containsExactly(period("2011-01", "2011-02"));
    }

    @Test
    void findsTheMonthsRecordedTwice() {
        var rows = List.of(paid("2010-07", "2010-12", 2_000_000), paid("2010-11", "2011-12", 2_400_000));

        assertThat(Histories.overlaps(rows)).containsExactly(period("2010-11", "2010-12"));
    }

    @Test
    void agreesWhenBookAndRegisterSayTheSameInOtherRows() {
        var register = List.of(paid("2010-07", "2010-12", 2_000_000));
        var book = List.of(paid("2010-07", "2010-09", 2_000_000), paid("2010-10", "2010-12", 2_000_000));

        assertThat(Histories.extract(LINH, contributor("Đặng Thị Mỹ Linh", register, book))
                        .differences())
                .isEmpty();
    }

    @Test
    void namesTheMonthsInWhichBookAndRegisterDiffer() {
        var register = List.of(paid("2010-07", "2010-12", 2_000_000));
        var book = List.of(paid("2010-07", "2011-01", 2_000_000));

        assertThat(Histories.extract(LINH, contributor("Đặng Thị Mỹ Linh", register, book))
                        .differences())
                .containsExactly(new Difference("2011-01/2011-01", "2000000", null));
    }

    @Test
    void differsWhenTheApplicantIsNotWhomTheRegisterKnows() {
        var register = List.of(paid("2010-07", "2010-12", 2_000_000));

        var extract = Histories.extract(LINH, contributor("Lê Thị Mai", register, register));

        assertThat(extract.differences()).extracting(Difference::field).containsExactly("name");
    }

    @Test
    void differsWhenTheRegisterDoesNotKnowTheApplicant() {
        assertThat(Histories.unknown(LINH).differences())
                .extracting(Difference::field)
                .containsExactly("insuranceNumber");
    }

    @Test
    void countsEachMonthOnce() {
        var rows = List.of(paid("2010-07", "2010-12", 2_000_000), paid("2010-11", "2011-12", 2_400_000));

        assertThat(Histories.extract(LINH, contributor("Đặng Thị Mỹ Linh", rows, rows))
                        .months())
                .isEqualTo(18);
    }

    private static Contributor contributor(String name, List<Row> register, List<Row> book) {
        return new Contributor(
                "9910084412",
                name,
                LocalDate.of(1990, 8, 22),
                Sex.F,
                "099190012846",
                null,
                "Bến Đá",
                false,
                register,
                book);
    }

    private static Row paid(String from, String to, long wage) {
        return new Row(
                YearMonth.parse(from),
                YearMonth.parse(to),
                wage,
                Kind.COMPULSORY,
                Regime.EMPLOYER,
                0,
                "Công ty May Hoà Thuận",
                "Lam Giang");
    }

    private static Period period(String from, String to) {
        return new Period(YearMonth.parse(from), YearMonth.parse(to));
    }
}
