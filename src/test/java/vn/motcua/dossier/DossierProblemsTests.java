package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.Calendars.theMessages;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class DossierProblemsTests {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final DossierProblems problems = new DossierProblems(theMessages());

    @Test
    void namesTheFileAndTheRemedy() {
        var problem = problems.refuse(new ScanRefused(ScanRefused.Reason.UNKNOWN_TYPE, "so.pdf"), VIETNAMESE);

        assertThat(problem.getStatus()).isEqualTo(422);
        assertThat(problem.getDetail()).contains("\"so.pdf\"", "Hãy quét");
        assertThat(problem.getProperties()).containsEntry("field", "file");
    }

    @Test
    void namesTheYearThatHasNoCalendar() {
        var problem = problems.refuse(new NoCalendar(2028), VIETNAMESE);

        assertThat(problem.getStatus()).isEqualTo(422);
        assertThat(problem.getDetail()).contains("năm 2028", "Hãy nhập");
        assertThat(problem.getProperties()).containsEntry("field", "receivedAt");
    }
}
