package vn.motcua.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterFileTests {

    private static final LocalDate NOW = LocalDate.of(2026, 11, 20);
    private static final String HEAD = String.join(",", RegisterFile.COLUMNS) + "\n";
    private static final String GOOD =
            "REGISTER,9910084412,Đặng Thị Mỹ Linh,1990-08-22,F,099190012846,0900000318,Tổ 4 Bến Đá,false,"
                    + "2010-07,2010-12,2000000,COMPULSORY,EMPLOYER,0,Công ty May,Lam Giang\n";

    @Test
    void takesAPersonWithHistoryAndBook() {
        var file = HEAD + GOOD + GOOD.replace("REGISTER", "BOOK");

        var people = read(file);

        assertThat(people).singleElement().satisfies(person -> {
            assertThat(person.name()).isEqualTo("Đặng Thị Mỹ Linh");
            assertThat(person.register()).hasSize(1);
            assertThat(person.book()).isEqualTo(person.register());
        });
    }

    @Test
    void takesAFileThatBeginsWithAByteOrderMark() {
        assertThat(read("\ufeff" + HEAD + GOOD)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "9910084412, 991008441, import.insurance_number",
        "1990-08-22, 1990-02-30, import.birth_date",
        "',F,', ',X,', import.sex",
        "099190012846, 09919001284X, import.id_number",
        "2010-07, 2010-13, import.from",
        "2010-12, 2010-06, import.toBeforeFrom",
        "2010-12, 2026-12, import.future",
        "2000000, -1, import.wage",
        "2000000, 2.000.000, import.wage",
        "COMPULSORY, OTHER, import.kind",
        "EMPLOYER, BANK, import.regime",
        "REGISTER, LEDGER, import.source",
        "Đặng Thị Mỹ Linh, <script>alert(1)</script>, import.name"
    })
    void refusesABadCellWithItsLineAndReason(String good, String bad, String reason) {
        var refused = catchThrowableOfType(ImportRefused.class, () -> read(HEAD + GOOD + GOOD.replaceFirst(good, bad)));

        assertThat(refused.faults()).extracting(ImportRefused.Fault::line).containsOnly(3);
        assertThat(refused.faults()).extracting(ImportRefused.Fault::messageKey).contains(reason);
    }

    @Test
    void refusesAnotherPersonUnderTheSameNumber() {
        var file = HEAD + GOOD + GOOD.replace("Đặng Thị Mỹ Linh", "Lê Văn Tám");

        var refused = catchThrowableOfType(ImportRefused.class, () -> read(file));

        assertThat(refused.faults()).containsExactly(refusal(3, "import.twoPeople", "insurance_number"));
    }

    @Test
    void refusesAFileInAnotherEncoding() {
        var file = (HEAD + GOOD).getBytes(StandardCharsets.UTF_16LE);

        assertThatThrownBy(() -> RegisterFile.read(file, NOW))
                .isInstanceOf(ImportRefused.class)
                .extracting("faults")
                .asString()
                .contains("import.encoding");
    }

    @Test
    void refusesAFileWithoutItsColumns() {
        assertThatThrownBy(() -> read(HEAD.replace("wage", "luong") + GOOD))
                .extracting("faults")
                .asString()
                .contains("import.columns", "wage");
    }

    @Test
    void refusesAFileWithoutLines() {
        assertThatThrownBy(() -> read(HEAD)).extracting("faults").asString().contains("import.empty");
    }

    @Test
    void refusesALineThatIsCutOff() {
        assertThatThrownBy(() -> read(HEAD + GOOD + "REGISTER,9910084412\n"))
                .extracting("faults")
                .asString()
                .contains("import.cells");
    }

    private static java.util.List<Contributor> read(String file) {
        return RegisterFile.read(file.getBytes(StandardCharsets.UTF_8), NOW);
    }

    private static ImportRefused.Fault refusal(int line, String key, Object... arguments) {
        return new ImportRefused.Fault(line, key, java.util.List.of(arguments));
    }
}
