package vn.motcua.journey;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

class ModelPolicyTests {

    private final ModelPolicy policy = new ModelPolicy(HostileCorpus.anyVerb());

    @ParameterizedTest
    @MethodSource("honest")
    void letsTheHousesOwnModelsPass(String name, byte[] bytes) {
        assertThat(policy.refusals(name, bytes)).isEmpty();
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> honest() {
        return HostileCorpus.honest().entrySet().stream()
                .map(model -> org.junit.jupiter.params.provider.Arguments.of(model.getKey(), model.getValue()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "honest.bpmn", "/processes/honest.bpmn", "processes/../honest.bpmn", "processes/honest.bpmn20.xml",
                "processes/honest.cmmn", "processes/honest.html", "processes/rules/honest.bpmn", "forms/honest.js",
                "forms/honest.html", "processes/Honest.bpmn", "processes/a.groovy", "processes/honest.bpmn\n",
                "processes/honest.bar", "processes/honest.png", "META-INF/processes.xml"
            })
    void refusesAFileOfAnotherNameOrKind(String name) {
        var refusals = policy.refusals(name, HonestModels.DIAGRAM.getBytes(UTF_8));

        assertThat(refusals).extracting(ModelRefused.Refusal::messageKey).containsExactly("model.refused.file");
    }

    @Test
    void refusesAFileTooLargeToRead() {
        var refusals = policy.refusals("processes/honest.bpmn", new byte[1_000_001]);

        assertThat(refusals).extracting(ModelRefused.Refusal::messageKey).containsExactly("model.refused.size");
    }

    @Test
    void readsADiagramInAnotherEncodingAsTheEngineDoes() {
        var hostile = Attack.all().get(0).diagram().replace("UTF-8", "UTF-16").getBytes(UTF_16);

        assertThat(policy.refusals("processes/attack.bpmn", hostile)).isNotEmpty();
    }

    @Test
    void refusesAnElementNestedDeeperThanAnyDiagram() {
        var deep = "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\">".repeat(100_00);

        assertThat(policy.refusals("processes/deep.bpmn", deep.getBytes(UTF_8)))
                .extracting(ModelRefused.Refusal::messageKey)
                .contains("model.refused.xml");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${reception.verifyPapers} | ${reception.unknown}   | model.refused.value.VERB",
                "${reception.verifyPapers} | ${dataSource}          | model.refused.value.VERB",
                "${isComplete}             | ${isComplete and true} | model.refused.value.QUESTION",
                "${isComplete}             | ${execution}           | model.refused.value.QUESTION",
                "${isComplete}             | ${a == 'x'} ${b}       | model.refused.value.QUESTION",
                "${remindAt}               | ${remindAt.time}       | model.refused.value.DATE",
                "${remindAt}               | 2026-01-01T00:00:00    | model.refused.value.DATE",
                "#{execution.processBusinessKey} | ${execution.processBusinessKey} | model.refused.value.BUSINESS_KEY",
                "reception.clerk           | ${anyone}              | model.refused.value.ROLES",
                "Đã nhắc                   | ${reminded}            | model.refused.value.TEXT",
                "R5/PT10M                  | ${cycle}               | model.refused.value.RETRIES"
            })
    void namesWhatItRefusesInADiagram(String honest, String hostile, String reason) {
        var diagram = HonestModels.DIAGRAM.replace(honest, hostile);

        var refusals = new ModelPolicy(TargetEngine.departments(HonestModels.reception()))
                .refusals("processes/honest.bpmn", diagram.getBytes(UTF_8));

        assertThat(refusals).extracting(ModelRefused.Refusal::messageKey).containsOnly(reason);
        assertThat(refusals.get(0).file()).isEqualTo("processes/honest.bpmn");
        assertThat(refusals.get(0).arguments()).contains(hostile);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<text>7</text>    | <text>for i in 1..1000000000 return i</text>",
                "<text>7</text>    | <text>function(x) external {java: {class: \"java.lang.Math\", method signature: \"abs(int)\"}}</text>",
                "<text>7</text>    | <text>${probe}</text>",
                "<text>procedure</text> | <text>{a: 1}.a</text>",
                "id=\"o1\"         | id=\"o1\" expressionLanguage=\"juel\"",
                "id=\"o1\"         | id=\"o1\" expressionLanguage=\"javascript\"",
                "id=\"i1\"         | id=\"i1\" expressionLanguage=\"groovy\"",
                "<decision id=     | <import namespace=\"x\" locationURI=\"http://127.0.0.1/x\" importType=\"x\"/><decision id=",
                "typeRef=\"integer\" | typeRef=\"context\"",
                "hitPolicy=\"UNIQUE\" | hitPolicy=\"OUTPUT ORDER\"",
                "<decision id=     | <businessKnowledgeModel id=\"b\"/><decision id="
            })
    void refusesWhatALawTableDoesNotNeed(String honest, String hostile) {
        var table = HonestModels.TABLE.replace(honest, hostile);

        assertThat(policy.refusals("processes/rules/processingDays.dmn", table.getBytes(UTF_8)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"type\": \"textfield\" | \"type\": \"html\"",
                "\"type\": \"textfield\" | \"type\": \"iframe\"",
                "\"type\": \"textfield\" | \"type\": \"script\"",
                "\"type\": \"textfield\" | \"type\": \"button\"",
                "\"type\": \"textfield\" | \"type\": \"image\"",
                "\"type\": \"textfield\" | \"type\": \"expression\"",
                "\"type\": \"textfield\" | \"type\": \"textfield\", \"type\": \"html\"",
                "**thành phần hồ sơ**    | <img src=x onerror=alert(1)>",
                "**thành phần hồ sơ**    | <script>alert(1)</script>",
                "**thành phần hồ sơ**    | [bấm](javascript:alert(1))",
                "**thành phần hồ sơ**    | ![ảnh](http://127.0.0.1/beacon)",
                "**thành phần hồ sơ**    | {{secret}}",
                "Số điện thoại           | =payee.account",
                "Số điện thoại           | ${probe.touch()}",
                "0[0-9]{9}               | (a+)+$",
                "0[0-9]{9}               | ([0-9]*)*x",
                "=channel != \\\"counter\\\" | =for i in 1..1000000000 return i",
                "=channel != \\\"counter\\\" | =function() external {java: 1}",
                "\"maxLength\": 10       | \"onload\": \"alert(1)\"",
                "\"id\": \"intro\"       | \"id\": \"intro\", \"source\": \"http://127.0.0.1\"",
                "\"components\"          | \"parts\"",
                "\"schemaVersion\": 16   | \"schemaVersion\": 16, \"properties\": {\"a\": {\"b\": \"c\"}}"
            })
    void refusesWhatAFormDoesNotNeed(String honest, String hostile) {
        var form = HonestModels.FORM.replace(honest, hostile);

        assertThat(form).isNotEqualTo(HonestModels.FORM);
        assertThat(policy.refusals("forms/acceptDossier.form", form.getBytes(UTF_8)))
                .isNotEmpty();
    }

    @Test
    void listsEveryRefusalOfEveryFile() {
        var files =
                Map.of("processes/attack.bpmn", Attack.all().get(3).diagram().getBytes(UTF_8), "x.html", new byte[0]);

        assertThatThrownBy(() -> policy.check(files))
                .isInstanceOfSatisfying(ModelRefused.class, refused -> assertThat(refused.refusals())
                        .extracting(ModelRefused.Refusal::file)
                        .contains("processes/attack.bpmn", "x.html"));
    }

    @Test
    void explainsEachReasonInBothLanguages() {
        var messages = new ReloadableResourceBundleMessageSource();
        messages.setBasename("classpath:messages/journey");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);

        for (var language : new String[] {"vi", "en"})
            for (var kind : ValueKind.values())
                assertThat(messages.getMessage(
                                "model.refused.value." + kind,
                                new Object[] {"<name>", "<value>"},
                                java.util.Locale.forLanguageTag(language)))
                        .contains("<value>")
                        .doesNotContain("{1}");
    }
}
