package vn.motcua.journey.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.forms.DrawnFacts.Asked;
import vn.motcua.journey.forms.DrawnForm.DrawnField;

class FactsFormsTests {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final ObjectMapper json = new ObjectMapper();
    private final FactsForms forms = new FactsForms(json);

    FactsFormsTests() throws IOException {}

    @Test
    void turnsTypedRowsIntoFactsAsTheContractWritesThem() throws IOException {
        var form = survivors();

        var facts = Facts.of(form, form.check(aWidowAndAChild(), VIETNAMESE));

        assertThat(facts.toString())
                .isEqualTo(json.readTree(
                                """
                                {"diedOn": "2026-08-15", "deceased": "PENSIONER", "relatives": [
                                  {"relation": "SPOUSE", "birthDate": "1960-02-01", "sex": "F", "income": 500000,
                                   "insured": false, "hasCarer": true},
                                  {"relation": "CHILD", "unborn": false, "birthDate": "2015-06-30", "hasCarer": false}]}""")
                        .toString());
    }

    @Test
    void readsAProgramsFactsAsAClerkWouldHaveTypedThem() throws IOException {
        var form = survivors();
        var facts = Facts.of(form, form.check(aWidowAndAChild(), VIETNAMESE));

        var again = Facts.of(form, form.check(Facts.typed(facts), VIETNAMESE));

        assertThat(again).isEqualTo(facts);
    }

    @Test
    void namesTheRowAndTheFieldThatIsWrong() {
        var typed = new HashMap<>(aWidowAndAChild());
        typed.put("relatives.4.birthDate", "31/02/2015");

        assertThat(faults(survivors(), typed)).containsExactly("relatives.4.birthDate");
    }

    @Test
    void asksForAtLeastOneRowOfARequiredList() {
        assertThat(faults(survivors(), Map.of("diedOn", "2026-08-15", "deceased", "PENSIONER")))
                .containsExactly("relatives");
    }

    @Test
    void refusesAFieldThatTheListDoesNotHave() {
        var typed = new HashMap<>(aWidowAndAChild());
        typed.put("relatives.0.shoeSize", "39");

        assertThat(faults(survivors(), typed)).containsExactly("relatives.0.shoeSize");
    }

    @Test
    void asksOnlyWhatMattersForTheGround() {
        var child = forms.of("sickness", Optional.of("sickness"), "CHILD").orElseThrow();
        var ordinary = forms.of("sickness", Optional.of("sickness"), "ORDINARY").orElseThrow();

        assertThat(keys(child)).contains("childBirthDate");
        assertThat(keys(ordinary)).doesNotContain("childBirthDate");
    }

    @Test
    void drawsOneMoreRowWhereOneIsWanted() {
        var drawn = DrawnFacts.of(survivors(), aWidowAndAChild(), new Asked("/counter/facts", "relatives", VIETNAMESE));

        assertThat(drawn.lists().get(0).rows()).hasSize(3);
        assertThat(drawn.lists().get(0).rows().get(2))
                .extracting(DrawnField::key)
                .contains("relatives.2.relation", "relatives.2.birthDate");
    }

    @Test
    void closesTheGapThatARemovedRowLeaves() {
        var left = Rows.without("relatives.0", aWidowAndAChild());

        var drawn = DrawnFacts.of(survivors(), left, new Asked("/counter/facts", null, VIETNAMESE));

        assertThat(drawn.lists().get(0).rows()).singleElement().satisfies(row -> assertThat(row)
                .filteredOn(field -> field.key().equals("relatives.0.birthDate"))
                .extracting(DrawnField::value)
                .containsExactly("30/06/2015"));
    }

    private Form survivors() {
        return forms.of("survivor-monthly", Optional.of("survivor-monthly"), "GENERAL")
                .orElseThrow();
    }

    private static Map<String, String> aWidowAndAChild() {
        return Map.of(
                "diedOn", "15/08/2026",
                "deceased", "PENSIONER",
                "relatives.0.relation", "SPOUSE",
                "relatives.0.birthDate", "1960-02-01",
                "relatives.0.sex", "F",
                "relatives.0.income", "500000",
                "relatives.0.hasCarer", "true",
                "relatives.4.relation", "CHILD",
                "relatives.4.birthDate", "2015-06-30");
    }

    private static List<String> faults(Form form, Map<String, String> typed) {
        return catchThrowableOfType(FormRefused.class, () -> form.check(typed, VIETNAMESE)).faults().stream()
                .map(FormRefused.Fault::field)
                .toList();
    }

    private static List<String> keys(Form form) {
        return form.visible(Map.of()).stream().map(Field::key).toList();
    }
}
