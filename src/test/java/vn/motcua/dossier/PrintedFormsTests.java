package vn.motcua.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.dossier.Calendars.theForms;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

class PrintedFormsTests {

    private static final String HEADER = "paper,number,source,version,template,from,until,confidence\n";

    @Test
    void choosesTheVersionOfThePapersDay() throws IOException {
        var forms = forms(
                "receipt,01,Thông tư 01/2018/TT-VPCP,1,tt01-2018/receipt,2018-11-23,2025-09-14,verified",
                "receipt,01,Thông tư 03/2025/TT-VPCP,1,tt03-2025/receipt,2025-09-15,,default");

        assertThat(forms.of("receipt", LocalDate.of(2025, 9, 14)).template()).isEqualTo("tt01-2018/receipt");
        assertThat(forms.of("receipt", LocalDate.of(2025, 9, 15)).template()).isEqualTo("tt03-2025/receipt");
    }

    @Test
    void namesAVersionByNumberCircularAndEdition() throws IOException {
        var forms = forms(
                "receipt,01,Thông tư 03/2025/TT-VPCP,2,receipt,2025-09-15,,default",
                "decision,,,3,decision,2025-09-15,,default");

        assertThat(forms.all().stream().map(forms::label))
                .containsExactly("Mẫu số 01, Thông tư 03/2025/TT-VPCP, bản 2", "Mẫu của cơ quan, bản 3");
    }

    @Test
    void refusesADayWithoutAForm() throws IOException {
        var forms = forms("receipt,01,Thông tư 03/2025/TT-VPCP,1,receipt,2025-09-15,,default");

        assertThatThrownBy(() -> forms.of("receipt", LocalDate.of(2025, 9, 14)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void holdsTheSevenFormsOfTheCircularAndNoDayTwice() {
        var all = theForms().all();

        assertThat(all.stream().map(PrintedForm::number).filter(number -> !number.isEmpty()))
                .contains("01", "02", "03", "04", "05", "06", "07");
        for (var form : all)
            assertThat(all.stream().filter(other -> other.paper().equals(form.paper()) && other.isUsedOn(form.from())))
                    .containsExactly(form);
    }

    @Test
    void hasATemplateForEveryVersion() {
        var printed = new ArrayList<>(theForms().all());
        printed.removeIf(form -> form.template().isEmpty());

        assertThat(printed).allSatisfy(form -> assertThat(
                        PrintedForms.class.getResource("/templates/" + form.template() + ".html"))
                .isNotNull());
    }

    private static PrintedForms forms(String... lines) throws IOException {
        var table = HEADER + String.join("\n", Stream.of(lines).toList());
        return new PrintedForms(new ByteArrayResource(table.getBytes(UTF_8)), new Wording());
    }
}
