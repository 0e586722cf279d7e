package vn.motcua.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
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
    void takesAFileThatTellsNothingOfIdentities() {
        assertThat(content(HEAD + GOOD).identities()).isEmpty();
    }

    @Test
    void takesFormerNumbersOtherBooksAndADeath() {
        var file = identified("022345678 099190012800", "9910084499", "2025-03-14");

        assertThat(content(file).identities())
                .containsExactly(entry(
                        "9910084412",
                        new Identity(
                                List.of("022345678", "099190012800"),
                                List.of("9910084499"),
                                LocalDate.of(2025, 3, 14))));
    }

    @Test
    void takesPeopleOfWhomNothingElseIsKnown() {
        assertThat(content(identified("", "", "")).identities().values())
                .containsExactly(new Identity(List.of(), List.of(), null));
    }

    @ParameterizedTest
    @CsvSource({
        "02234567, '', '', import.former_id_numbers",
        "'', 99100, '', import.other_insurance_numbers",
        "'', '', 14/03/2025, import.died_on",
        "'', '', 2026-11-21, import.diedOn",
        "'', '', 1990-08-21, import.diedOn"
    })
    void refusesANumberOrADeathThatCannotBe(String former, String other, String died, String reason) {
        assertThatThrownBy(() -> content(identified(former, other, died)))
                .extracting("faults")
                .asString()
                .contains(reason);
    }

    @Test
    void refusesTwoIdentitiesUnderOneNumber() {
        var file = identified("022345678", "", "")
                + identified("022345679", "", "").split("\n")[1];

        assertThatThrownBy(() -> content(file)).extracting("faults").asString().contains("import.twoIdentities");
    }

    @Test
    void refusesSomeOfTheColumnsOfIdentities() {
        assertThatThrownBy(() -> content(HEAD.strip() + ",died_on\n" + GOOD.strip() + ",\n"))
                .extracting("faults")
                .asString()
                .contains("import.columns", "former_id_numbers, other_insurance_numbers");
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

    private static List<Contributor> read(String file) {
        return content(file).people();
    }

    private static String identified(String former, String other, String died) {
        var head = HEAD.strip() + "," + String.join(",", RegisterFile.IDENTITY_COLUMNS) + "\n";
        return head + GOOD.strip() + "," + former + "," + other + "," + died + "\n";
    }

    private static RegisterFile.Content content(String file) {
        return RegisterFile.read(file.getBytes(StandardCharsets.UTF_8), NOW);
    }

    private static ImportRefused.Fault refusal(int line, String key, Object... arguments) {
        return new ImportRefused.Fault(line, key, List.of(arguments));
    }
}
