package vn.motcua.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.ContributionExtract.Kind;
import vn.motcua.dossier.ContributionExtract.Regime;
import vn.motcua.dossier.ContributionExtract.Row;
import vn.motcua.dossier.Controls.Settled;
import vn.motcua.dossier.DossierCode;
import vn.motcua.finance.PaymentOrder.Claim;

class OrderKeyTests {

    private static final DossierCode DOSSIER = new DossierCode("G12.099.01-261106-0018");
    private static final Claim CLAIM = claim(Period.months(YearMonth.of(2008, 3), YearMonth.of(2022, 7)));

    @Test
    void namesAnOrderByAVersionFiveUuid() {
        var key = UUID.fromString(OrderKey.of(DOSSIER, CLAIM, 0, 1).value());

        assertThat(key.version()).isEqualTo(5);
        assertThat(key.variant()).isEqualTo(2);
    }

    @Property
    void tellsAttemptsApartAndComesBackFromTheBank(@ForAll @IntRange(min = 1, max = 1000) int attempt) {
        var key = OrderKey.of(DOSSIER, CLAIM, 0, attempt);

        assertThat(key).isEqualTo(OrderKey.of(DOSSIER, CLAIM, 0, attempt));
        assertThat(key).isNotEqualTo(OrderKey.of(DOSSIER, CLAIM, 0, attempt + 1));
        assertThat(key.endToEnd()).hasSize(35);
        assertThat(OrderKey.ofEndToEnd(key.endToEnd())).contains(key);
    }

    @Test
    void keepsTheNameThatASingleOrderAlwaysHad() {
        assertThat(OrderKey.of(DOSSIER, CLAIM, 0, 1)).hasToString("50e4112a-0dfe-5d8e-8833-9c732e78e81b");
    }

    @Property
    void namesEveryLineAndSpellOfAListApart(@ForAll @IntRange(min = 1, max = 5000) int line) {
        var first = claim(new Period(LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 5)));
        var second = claim(new Period(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 22)));

        assertThat(OrderKey.of(DOSSIER, first, line, 1))
                .isNotEqualTo(OrderKey.of(DOSSIER, first, line + 1, 1))
                .isNotEqualTo(OrderKey.of(DOSSIER, first, 0, 1))
                .isNotEqualTo(OrderKey.of(DOSSIER, second, line, 1));
    }

    @Test
    void knowsAForeignIdWhenItSeesOne() {
        assertThat(OrderKey.ofEndToEnd("NOTPROVIDED")).isEmpty();
        assertThat(OrderKey.ofEndToEnd("MC-" + "G".repeat(32))).isEmpty();
    }

    @Test
    void spansTheMonthsNobodyHasPaidFor() {
        var rows = List.of(row(2001, 1, 2005, 12), row(2010, 1, 2012, 6));
        var settled = List.of(new Settled(YearMonth.of(2000, 1), YearMonth.of(2005, 12), "1", "Lam Giang"));

        assertThat(Period.unsettled(rows, settled, YearMonth.of(2026, 11))).hasToString("2010-01/2012-06");
        assertThat(Period.unsettled(rows, List.of(), YearMonth.of(2026, 11))).hasToString("2001-01/2012-06");
        assertThat(Period.unsettled(List.of(), settled, YearMonth.of(2026, 11))).hasToString("2026-11/2026-11");
    }

    private static Claim claim(Period period) {
        return new Claim("T01", "077000000001", "Võ Minh Khang", "lumpSum", period);
    }

    private static Row row(int fromYear, int fromMonth, int toYear, int toMonth) {
        return new Row(
                YearMonth.of(fromYear, fromMonth),
                YearMonth.of(toYear, toMonth),
                5_000_000,
                Kind.COMPULSORY,
                Regime.EMPLOYER,
                0,
                null,
                "Lam Giang");
    }
}
