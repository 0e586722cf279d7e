package vn.motcua.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AtTheAgency;
import vn.motcua.dossier.Calculation;
import vn.motcua.dossier.Dossier.ClockState;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Sheets;
import vn.motcua.dossier.Timeline;
import vn.motcua.dossier.ToldFacts;
import vn.motcua.journey.FormRefused;
import vn.motcua.law.basis.CaseNotClear;

@AtTheAgency
class CorrectionsTests {

    private static final String REASON = "Giấy chứng tử ghi ngày khác.";

    @Autowired
    Agency agency;

    @Autowired
    Corrections corrections;

    @Autowired
    Benefits benefits;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Sheets sheets;

    @Autowired
    Timeline timeline;

    @BeforeEach
    void open() {
        agency.open();
    }

    @Test
    void calculatesAnewWithTheCorrectedFact() throws CaseNotClear {
        var dossier = assessed();
        assertThat(amount(dossier)).isEqualTo(23_400_000L);

        agency.does("huy", () -> correct(dossier, Map.of("diedOn", "2026-07-01"), REASON));

        assertThat(amount(dossier)).isEqualTo(25_300_000L);
        assertThat(sheets.all(dossier, ToldFacts.class)).hasSize(2);
        assertThat(timeline.of(dossier))
                .anySatisfy(event -> assertThat(event.reason()).isEqualTo(REASON));
    }

    @Test
    void changesNothingWithoutAReason() throws CaseNotClear {
        var dossier = assessed();

        assertThat(refusal(dossier, Map.of("diedOn", "2026-07-01"), " ")).containsExactly("reason");

        assertThat(amount(dossier)).isEqualTo(23_400_000L);
        assertThat(sheets.all(dossier, ToldFacts.class)).hasSize(1);
    }

    @Test
    void namesEveryFactThatCannotStand() throws CaseNotClear {
        var dossier = assessed();

        assertThat(refusal(dossier, Map.of("diedOn", "31/02/2026", "shoeSize", "39"), REASON))
                .containsExactlyInAnyOrder("facts[diedOn]", "facts[shoeSize]");
    }

    @Test
    void refusesACorrectionThatCorrectsNothing() throws CaseNotClear {
        var dossier = assessed();

        assertThat(refusal(dossier, Map.of("diedOn", "2026-06-30"), REASON)).containsExactly("reason");
    }

    @Test
    void letsNobodyElseCorrect() throws CaseNotClear {
        var dossier = assessed();

        var head = catchThrowableOfType(
                ErrorResponseException.class, () -> agency.does("nhung", () -> corrections.require(dossier.value())));

        assertThat(head.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    void closesWhatIsDecided() throws CaseNotClear {
        var dossier = assessed();
        dossiers.move(dossier, DossierState.DECIDED, ClockState.STOPPED);

        var late = catchThrowableOfType(
                ErrorResponseException.class, () -> agency.does("huy", () -> corrections.require(dossier.value())));

        assertThat(late.getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
    }

    private DossierCode assessed() throws CaseNotClear {
        var person = Agency.somebody();
        var code = agency.accepted(person, "funeral", "GENERAL");
        sheets.lay(code, Agency.extract(person, Agency.exampleA5()));
        sheets.lay(
                code,
                new ToldFacts(JsonNodeFactory.instance
                        .objectNode()
                        .put("diedOn", "2026-06-30")
                        .put("pensioner", false)
                        .put("accident", false)));
        benefits.control(code);
        dossiers.move(code, DossierState.IN_PROGRESS, ClockState.RUNNING);
        benefits.assess(code);
        return code;
    }

    private Long amount(DossierCode dossier) {
        return sheets.get(dossier, Calculation.class).amount();
    }

    private void correct(DossierCode dossier, Map<String, String> facts, String reason) {
        corrections.correct(corrections.require(dossier.value()), new CorrectionForm(facts, reason));
    }

    private List<String> refusal(DossierCode dossier, Map<String, String> facts, String reason) {
        return catchThrowableOfType(FormRefused.class, () -> agency.does("huy", () -> correct(dossier, facts, reason)))
                .faults()
                .stream()
                .map(FormRefused.Fault::field)
                .toList();
    }
}
