package vn.motcua.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.agency.Agency.somebody;
import static vn.motcua.benefits.Lists.line;
import static vn.motcua.benefits.Lists.sick;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.StaticMessageSource;
import vn.motcua.dossier.Payee;

class LineReadingTests {

    private final ListForm form = Lists.forms().of("employer-list");

    @Test
    void readsALineByTheBenefitItClaims() {
        var person = somebody();

        var line = read(line(
                person,
                "ts-nam",
                "02/11/2026",
                "06/11/2026",
                "days",
                "5",
                "bornOn",
                "1/11/2026",
                "children",
                "2",
                "circumstances",
                "PHAU-THUAT, VO-KHONG-DONG"));

        assertThat(line.benefit()).isEqualTo("maternity-father");
        assertThat(line.leave().days()).isEqualTo(5);
        assertThat(line.facts().toString())
                .isEqualTo("{\"leaveFrom\":\"2026-11-02\",\"days\":5,\"bornOn\":\"2026-11-01\",\"children\":2,"
                        + "\"surgery\":true,\"motherInsured\":false}");
        assertThat(line.payee()).isEqualTo(Payee.cash());
    }

    @Test
    void takesADayAsTheWorkbookCountsItAndANumberWithoutItsZeros() {
        var cells = sick(somebody(), "46328", "46329", "1,5");
        cells.put("insuranceNumber", "99000001");

        var line = read(cells);

        assertThat(line.leave().from()).isEqualTo("2026-11-02");
        assertThat(line.insuranceNumber()).isEqualTo("0099000001");
        assertThat(line.facts().path("days").decimalValue()).isEqualByComparingTo("1.5");
    }

    @Test
    void paysIntoThePersonsOwnAccount() {
        var cells = sick(somebody(), "2026-11-02", "2026-11-03", "2");
        cells.put("account", "8800 7001 4420");
        cells.put("bank", "NH Lam Giang");

        assertThat(read(cells).payee())
                .isEqualTo(new Payee(Payee.Method.ACCOUNT, "880070014420", "NH Lam Giang", cells.get("name")));
    }

    @ParameterizedTest
    @CsvSource({
        "insuranceNumber, 99000x, insuranceNumber",
        "name, A1, name",
        "birthDate, 31/02/1990, day",
        "birthDate, , missing",
        "benefit, XX, code",
        "ground, KHAM-THAI, code",
        "ground, , missing",
        "from, ngày mai, day",
        "to, 2026-11-01, backwards",
        "days, ba, days",
        "days, , missing",
        "children, 2, unasked",
        "circumstances, PHAU-THUAT, code",
        "account, 12, account",
        "bank, NH Lam Giang, accountHalf"
    })
    void namesTheColumnAndTheFaultOfWhatCannotStand(String column, String typed, String fault) {
        var cells = new HashMap<>(sick(somebody(), "2026-11-02", "2026-11-03", "2"));
        if (typed == null) cells.remove(column);
        else cells.put(column, typed);

        var faults = faults(cells);

        assertThat(faults).extracting(LineFault::reason).contains("lists.fault." + fault);
        var where = fault.equals("accountHalf") ? "account" : column;
        assertThat(faults).extracting(LineFault::column).contains(where);
    }

    private ListLine read(Map<String, String> cells) {
        var faults = new LineFaults(echo());
        var line = new LineReading(form, cells, faults).read(7);
        assertThat(faults.all()).isEmpty();
        assertThat(line.number()).isEqualTo(7);
        return line;
    }

    private List<LineFault> faults(Map<String, String> cells) {
        var faults = new LineFaults(echo());
        assertThat(new LineReading(form, cells, faults).read(7)).isNull();
        return faults.all();
    }

    private static StaticMessageSource echo() {
        var echo = new StaticMessageSource();
        echo.setUseCodeAsDefaultMessage(true);
        return echo;
    }
}
