package vn.motcua.journey.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.FormRefused.Fault;

class FormTests {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @MethodSource("files")
    void drawsEveryFormOfTheHouseInBothLanguages(Path file) throws IOException {
        var form = read(file);

        assertThat(form.id() + ".form").isEqualTo(file.getFileName().toString());
        assertThat(form.fields()).isNotEmpty().allSatisfy(field -> {
            assertThat(field.label().in(VIETNAMESE)).isNotBlank();
            assertThat(field.label().english()).isNotBlank();
            assertThat(field.options())
                    .allSatisfy(option -> assertThat(option.label().english()).isNotBlank());
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void asksOfAnEmptyFormWhatItRequires(Path file) throws IOException {
        var form = read(file);

        var required = form.visible(Map.of()).stream()
                .filter(field -> field.rules().required())
                .map(Field::key)
                .toList();

        assertThat(required).isNotEmpty();
        assertThat(faults(form, Map.of())).extracting(Fault::field).containsExactlyElementsOf(required);
    }

    @ParameterizedTest
    @MethodSource("files")
    void takesEveryFormFilledInForEachOfItsChoices(Path file) throws IOException {
        var form = read(file);

        for (var choice : choices(form)) {
            var filled = new HashMap<>(choice);
            for (int round = 0; round < form.fields().size(); round++)
                form.visible(filled).forEach(field -> filled.computeIfAbsent(field.key(), key -> sample(field)));

            assertThat(form.check(filled, VIETNAMESE)).containsAllEntriesOf(choice);
        }
    }

    @Test
    void asksForAReasonOnlyWhenSendingBack() throws IOException {
        var form = form("reviewProposal");

        assertThat(form.check(Map.of("verdict", "endorse"), VIETNAMESE)).containsOnlyKeys("verdict");
        assertThat(faults(form, Map.of("verdict", "sendBack")))
                .extracting(Fault::field, Fault::messageKey)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("reason", "form.required"));
    }

    @Test
    void leavesOutWhatAHiddenFieldHeldBefore() throws IOException {
        var form = form("reviewProposal");

        var values = form.check(Map.of("verdict", "endorse", "reason", "Chưa rõ"), VIETNAMESE);

        assertThat(values).doesNotContainKey("reason");
    }

    @Test
    void hidesWhatDependsOnAHiddenField() throws IOException {
        var form = form("verifyHistory");

        var visible = form.visible(Map.of("finding", "supplement", "referToInspection", "true"));

        assertThat(visible).extracting(Field::key).doesNotContain("referToInspection", "referralReason");
    }

    @Test
    void refusesFieldsTheFormDoesNotHave() throws IOException {
        var form = form("reviewProposal");

        assertThat(faults(form, Map.of("verdict", "endorse", "isSigned", "true")))
                .containsExactly(new Fault("isSigned", "form.unknown", List.of("isSigned")));
    }

    @ParameterizedTest
    @CsvSource({
        "accountNumber, 12345, form.pattern",
        "accountNumber, 12a4567, form.pattern",
        "method, CHEQUE, form.choose",
        "bankName, '   ', form.required"
    })
    void namesTheFieldThatCannotStand(String field, String typed, String message) throws IOException {
        var filled = new HashMap<>(Map.of(
                "method", "ACCOUNT",
                "accountNumber", "123456789",
                "bankName", "NH Lam Giang",
                "accountHolder", "VO MINH KHANG",
                "reason", "Ngân hàng trả lại"));
        filled.put(field, typed);

        assertThat(faults(form("correctPayee"), filled))
                .filteredOn(fault -> fault.field().equals(field))
                .extracting(Fault::messageKey)
                .containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource({"30/02/2026", "2026-02-30", "mai", "2026-13-01", "18-11-2026"})
    void refusesADayThatDoesNotExist(String typed) throws IOException {
        var filled = Map.of("reason", "Chờ xác minh", "newDueOn", typed);

        assertThat(faults(form("draftApology"), filled))
                .extracting(Fault::messageKey)
                .containsExactly("form.day");
    }

    @ParameterizedTest
    @CsvSource({"18/11/2026, 2026-11-18", "2026-11-18, 2026-11-18", "1/3/2028, 2028-03-01"})
    void takesADayAsPeopleAndBrowsersWriteIt(String typed, String day) throws IOException {
        var values = form("draftApology").check(Map.of("reason", "Chờ xác minh", "newDueOn", typed), VIETNAMESE);

        assertThat(values).containsEntry("newDueOn", day);
    }

    @ParameterizedTest
    @CsvSource({"1, form.min", "71, form.max", "'10,5', form.whole", "mười, form.number", "1e9, form.number"})
    void refusesANumberOutsideItsBounds(String typed, String message) throws IOException {
        var filled = Map.of("shelf", "Kho 2, giá 4, hộp 17", "retentionYears", typed);

        assertThat(faults(form("shelveRecords"), filled))
                .extracting(Fault::messageKey)
                .containsExactly(message);
    }

    @Test
    void refusesATextTooLongForTheTimeline() throws IOException {
        var filled = Map.of("verdict", "sendBack", "reason", "a".repeat(1001));

        assertThat(faults(form("reviewProposal"), filled))
                .containsExactly(new Fault("reason", "form.maxLength", List.of("Lý do trả lại", 1000)));
    }

    @Test
    void neverKeepsAPassword() throws IOException {
        var form = form("signApology");

        assertThat(form.keepable(Map.of("password", "motcua-2026-demo"))).isEmpty();
        assertThat(form.fields())
                .filteredOn(Field::sensitive)
                .extracting(Field::key)
                .containsExactly("password", "oneTimeCode");
    }

    @Test
    void refusesAComponentItCannotDraw() {
        assertThatThrownBy(() -> FormReader.read(JSON.readTree("{\"components\": [{\"type\": \"iframe\"}]}")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hidesAWholeGroup() throws IOException {
        var form = FormReader.read(
                JSON.readTree(
                        """
                        {"id": "g", "components": [
                          {"type": "checkbox", "key": "proxy", "label": "Thay"},
                          {"type": "group", "conditional": {"hide": "=proxy != true"}, "components": [
                            {"type": "textfield", "key": "name", "label": "Tên", "validate": {"required": true}}]}]}"""));

        assertThat(form.check(Map.of(), VIETNAMESE)).containsOnlyKeys("proxy");
        assertThat(faults(form, Map.of("proxy", "on"))).extracting(Fault::field).containsExactly("name");
    }

    static Stream<Path> files() {
        return Arrays.stream(new File("forms").listFiles(File::isFile))
                .map(File::toPath)
                .sorted();
    }

    private static List<Fault> faults(Form form, Map<String, String> typed) {
        try {
            form.check(typed, VIETNAMESE);
            return List.of();
        } catch (FormRefused refused) {
            return refused.faults();
        }
    }

    private static List<Map<String, String>> choices(Form form) {
        return form.fields().stream()
                .filter(field -> !field.options().isEmpty())
                .findFirst()
                .map(field -> field.options().stream()
                        .map(option -> Map.of(field.key(), option.value()))
                        .toList())
                .orElse(List.of(Map.of()));
    }

    private static String sample(Field field) {
        return switch (field.kind()) {
            case CHECKBOX -> "true";
            case NUMBER -> "20";
            case DATE -> "2026-12-01";
            case RADIO, SELECT -> field.options().get(0).value();
            default ->
                switch (field.key()) {
                    case "accountNumber" -> "123456789";
                    case "bookNumber", "cardNumber" -> "7700001234";
                    case "receiverIdNumber" -> "099082003371";
                    case "receiptCode" -> "031725";
                    case "documentHash" -> "0".repeat(64);
                    default -> "Đã xem";
                };
        };
    }

    private static Form form(String name) throws IOException {
        return read(Path.of("forms", name + ".form"));
    }

    private static Form read(Path file) throws IOException {
        return FormReader.read(JSON.readTree(Files.readString(file)));
    }
}
