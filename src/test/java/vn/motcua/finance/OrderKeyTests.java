package vn.motcua.finance;

import static org.assertj.core.api.Assertions.assertThat;

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

class OrderKeyTests {

    private static final DossierCode DOSSIER = new DossierCode("G12.099.01-261106-0018");
    private static final Months MONTHS = new Months(YearMonth.of(2008, 3), YearMonth.of(2022, 7));

    @Test
    void namesAnOrderByAVersionFiveUuid() {
        var key = UUID.fromString(OrderKey.of(DOSSIER, "lumpSum", MONTHS, 1).value());

        assertThat(key.version()).isEqualTo(5);
        assertThat(key.variant()).isEqualTo(2);
    }

    @Property
    void tellsAttemptsApartAndComesBackFromTheBank(@ForAll @IntRange(min = 1, max = 1000) int attempt) {
        var key = OrderKey.of(DOSSIER, "lumpSum", MONTHS, attempt);

        assertThat(key).isEqualTo(OrderKey.of(DOSSIER, "lumpSum", MONTHS, attempt));
        assertThat(key).isNotEqualTo(OrderKey.of(DOSSIER, "lumpSum", MONTHS, attempt + 1));
        assertThat(key.endToEnd()).hasSize(35);
        assertThat(OrderKey.ofEndToEnd(key.endToEnd())).contains(key);
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

        assertThat(Months.unsettled(rows, settled, YearMonth.of(2026, 11))).hasToString("2010-01/2012-06");
        assertThat(Months.unsettled(rows, List.of(), YearMonth.of(2026, 11))).hasToString("2001-01/2012-06");
        assertThat(Months.unsettled(List.of(), settled, YearMonth.of(2026, 11))).hasToString("2026-11/2026-11");
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
