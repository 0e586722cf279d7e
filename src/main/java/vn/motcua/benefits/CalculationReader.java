package vn.motcua.benefits;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.dossier.ContributionExtract.Kind;
import vn.motcua.dossier.ContributionExtract.Regime;
import vn.motcua.dossier.Person.Sex;

/** Reads a request of other systems: every fact must be known, every required one there. */
final class CalculationReader {

    private static final String ONE_TIME = "one-time";

    private CalculationReader() {}

    static CalculationRequest read(JsonNode body) throws CaseNotClear {
        var request = Members.of("", body);
        var benefit = request.text("benefit");
        if (!benefit.equals(ONE_TIME)) throw new CaseNotClear("benefit", "unknownBenefit", benefit, ONE_TIME);
        request.only("benefit", "on", "facts");
        return new CalculationRequest(request.date("on"), facts(request.members("facts")));
    }

    private static OneTimeFacts facts(Members facts) throws CaseNotClear {
        facts.only("contributions", "ground", "receivedOn", "birthDate", "sex", "settled", "excusedMonths");
        return new OneTimeFacts(
                contributions(facts),
                facts.choice("ground", Ground.class),
                facts.date("receivedOn"),
                birthDate(facts),
                facts.choice("sex", Sex.class),
                facts.has("settled") ? ranges(facts) : List.of(),
                facts.has("excusedMonths") ? excusedMonths(facts) : List.of());
    }

    private static List<Contribution> contributions(Members facts) throws CaseNotClear {
        var rows = new ArrayList<Contribution>();
        for (var element : facts.list("contributions")) rows.add(contribution(element.members()));
        return rows;
    }

    private static Contribution contribution(Members row) throws CaseNotClear {
        row.only("from", "to", "wage", "coefficient", "allowances", "kind", "stateSupport", "regime", "condition");
        return new Contribution(
                range(row),
                row.has("wage") ? row.wholeNumber("wage") : null,
                row.has("coefficient") ? row.decimal("coefficient") : null,
                row.has("allowances") ? row.decimal("allowances") : BigDecimal.ZERO,
                row.has("kind") ? row.choice("kind", Kind.class) : Kind.COMPULSORY,
                row.has("stateSupport") ? row.wholeNumber("stateSupport") : 0,
                row.has("regime") ? row.choice("regime", Regime.class) : Regime.EMPLOYER,
                row.has("condition")
                        ? row.choice("condition", Contribution.Condition.class)
                        : Contribution.Condition.NORMAL);
    }

    private static List<MonthRange> ranges(Members facts) throws CaseNotClear {
        var ranges = new ArrayList<MonthRange>();
        for (var element : facts.list("settled"))
            ranges.add(range(element.members().only("from", "to")));
        return ranges;
    }

    private static MonthRange range(Members row) throws CaseNotClear {
        return new MonthRange(row.month("from"), row.month("to"));
    }

    /** Excused months stand as months, or as periods from and to. */
    private static List<MonthRange> excusedMonths(Members facts) throws CaseNotClear {
        var ranges = new ArrayList<MonthRange>();
        for (var element : facts.list("excusedMonths"))
            ranges.add(
                    element.node().isObject()
                            ? range(element.members().only("from", "to"))
                            : MonthRange.of(element.month()));
        return ranges;
    }

    /** A whole date, or a year or year and month, which stand on their first day (Decree 158/2025/ND-CP art. 12.2). */
    private static LocalDate birthDate(Members facts) throws CaseNotClear {
        var text = facts.object().path("birthDate").isIntegralNumber()
                ? facts.object().get("birthDate").asText()
                : facts.has("birthDate") ? facts.text("birthDate") : "";
        if (text.matches("(19|20)\\d{2}")) return LocalDate.of(Integer.parseInt(text), 1, 1);
        if (text.matches("\\d{4}-\\d{2}")) return facts.month("birthDate").atDay(1);
        return facts.date("birthDate");
    }
}
