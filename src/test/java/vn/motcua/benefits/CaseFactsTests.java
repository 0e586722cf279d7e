package vn.motcua.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.agency.Agency.paid;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.agency.AtTheAgency;
import vn.motcua.benefits.CaseFacts.Known;
import vn.motcua.dossier.ContributionExtract.Row;
import vn.motcua.dossier.Controls.Settled;
import vn.motcua.dossier.Person.Sex;

@AtTheAgency
class CaseFactsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 20);
    private static final List<Row> ROWS = List.of(
            paid("2010-01", "2019-12", 4_000_000),
            paid("2026-02", "2026-02", 5_000_000),
            paid("2026-06", "2026-07", 6_000_000));

    @Autowired
    CaseFacts facts;

    @ParameterizedTest
    @CsvSource({
        "2026-08-05, 6000000",
        "2026-07-05, 6000000",
        "2026-06-05, 6000000",
        "2026-02-05, 5000000",
        "2026-03-05, 5000000",
        "2026-05-05, 5000000"
    })
    void takesTheWageOfTheMonthBeforeOrOnComingBackTheMonthsOwn(LocalDate on, long wage) {
        assertThat(facts.ask("sickness", told(), known(List.of()), on)
                        .facts()
                        .get("wage")
                        .asLong())
                .isEqualTo(wage);
    }

    @Test
    void takesTheWageBeforeTheAccidentHoweverLateItIsAssessed() {
        var asked = facts.ask("accident", told().put("accidentOn", "2026-03-10"), known(List.of()), DAY);

        assertThat(asked.facts().get("wage").asLong()).isEqualTo(5_000_000);
    }

    @Test
    void countsSettledMonthsForNoBenefitAndTellsThemWhereTheyAreAskedFor() {
        var settled = List.of(
                new Settled(YearMonth.of(2010, 1), YearMonth.of(2018, 12), "44/QĐ-BHXH", "BHXH tỉnh Sông Thao"));

        var sickness = facts.ask("sickness", told(), known(settled), DAY).facts();
        var funeral = facts.ask("funeral", told(), known(settled), DAY).facts();
        var pension = facts.ask("pension", told(), known(settled), DAY).facts();

        assertThat(sickness.get("contributedYears").asInt()).isEqualTo(1);
        assertThat(funeral.get("compulsoryMonths").asInt()).isEqualTo(15);
        assertThat(pension.get("contributions").get(0).get("from").asText()).isEqualTo("2010-01");
        assertThat(pension.get("settled").get(0).get("to").asText()).isEqualTo("2018-12");
    }

    private static ObjectNode told() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static Known known(List<Settled> settled) {
        return new Known("GENERAL", DAY, LocalDate.of(1985, 3, 14), Sex.F, ROWS, settled);
    }
}
