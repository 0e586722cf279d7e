package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTests {

    private static final Path RULES = Path.of("processes/rules");
    private static final DmnEngine ENGINE = engine();

    @ParameterizedTest
    @CsvSource({
        "REACHED_AGE, false, ''",
        "LEFT_COMPULSORY, false, ''",
        "DISCHARGED, false, ''",
        "FOREIGNER_LEAVING, false, ''",
        "EMIGRATION, false, emigrationProof",
        "DISEASE, false, medicalSummary",
        "DISABILITY, false, capacityAssessment",
        "REACHED_AGE, true, authorisation",
        "DISEASE, true, medicalSummary authorisation"
    })
    void requiresThePapersOfTheGroundBesideThoseOfEveryone(String ground, boolean onBehalf, String further) {
        var papers = papers("one-time", ground, "PERSON", onBehalf ? "onBehalf" : "");

        assertThat(papers.subList(0, 3)).containsExactly("request14Hsb", "insuranceBook", "identityCard");
        assertThat(String.join(" ", papers.subList(3, papers.size()))).isEqualTo(further);
    }

    @ParameterizedTest
    @CsvSource({
        "sickness, ORDINARY, EMPLOYER, inpatient, employerList inpatientProof",
        "sickness, ORDINARY, EMPLOYER, '', employerList outpatientCertificate",
        "sickness, CHILD, EMPLOYER, inpatient treatedAbroad, employerList foreignTreatment",
        "sickness-recovery, OTHER, EMPLOYER, late, employerList lateExplanation",
        "maternity-birth, GENERAL, EMPLOYER, '', employerList birthCertificate",
        "maternity-birth, GENERAL, PERSON, motherDied, identityCard birthCertificate motherDeathCertificate",
        "maternity-birth, GENERAL, PERSON, childDied late, identityCard childDeathProof lateExplanation",
        "maternity-birth, GENERAL, EMPLOYER, surrogacy, employerList birthCertificate surrogacyAgreement surrogacyHandOver",
        "maternity-leave, ADOPTION, EMPLOYER, '', employerList adoptionCertificate childHandOver",
        "maternity-leave, PRENATAL, EMPLOYER, '', employerList outpatientCertificate",
        "maternity-father, GENERAL, EMPLOYER, lumpSum, employerList request14Hsb birthCertificate",
        "pension, NORMAL, EMPLOYER, '', insuranceBook terminationDecision",
        "pension, NORMAL, EMPLOYER, noTermination, request14Hsb insuranceBook",
        "pension, REDUCED_CAPACITY, PERSON, '', request14Hsb insuranceBook identityCard capacityRecord",
        "funeral, GENERAL, RELATIVE, pensioner, identityCard deathCertificate burierDeclaration",
        "funeral, GENERAL, RELATIVE, late, insuranceBook identityCard deathCertificate burierDeclaration lateExplanation",
        "survivor-monthly, GENERAL, RELATIVE, workDeath relativeDisabled pensioner,"
                + " identityCard deathCertificate relativeDeclaration accidentInvestigation relativeCapacityRecord",
        "accident, GENERAL, EMPLOYER, occupationalDisease,"
                + " insuranceBook accidentRequest occupationalDiseaseFile capacityRecord",
        "health-card, NEW, PERSON, household, identityCard cardForm4",
        "health-card, NEW, EMPLOYER, '', cardForm3",
        "resumption, RETURNED, PERSON, '', request14Hsb identityCard returnProof",
        "payment-change, GENERAL, PERSON, '', request14Hsb identityCard"
    })
    void requiresOnlyThePapersThatApply(
            String procedure, String ground, String filedBy, String conditions, String expected) {
        assertThat(String.join(" ", papers(procedure, ground, filedBy, conditions)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "sickness, EMPLOYER, 7 WD",
        "sickness-recovery, EMPLOYER, 7 WD",
        "maternity-birth, EMPLOYER, 7 WD",
        "maternity-birth, PERSON, 5 WD",
        "maternity-father, EMPLOYER, 7 WD",
        "maternity-father, PERSON, 5 WD",
        "maternity-leave, EMPLOYER, 7 WD",
        "maternity-leave, PERSON, 5 WD",
        "maternity-recovery, EMPLOYER, 7 WD",
        "maternity-voluntary, PERSON, 5 WD",
        "pension, PERSON, 20 CDX",
        "pension, EMPLOYER, 20 CDX",
        "one-time, PERSON, 7 WD",
        "funeral, PERSON, 10 WD",
        "survivor-monthly, PERSON, 10 WD",
        "survivor-lump, PERSON, 10 WD",
        "accident, EMPLOYER, 10 CD",
        "pre-pension-allowance, PERSON, 5 WD",
        "pre-pension-survivor, PERSON, 10 WD",
        "health-reimbursement, PERSON, 40 CD",
        "book-issue, EMPLOYER, 5 WD",
        "book-reissue, PERSON, 5 WD",
        "participant-data, PERSON, 5 WD",
        "payment-change, PERSON, 5 WD",
        "resumption, PERSON, 10 WD",
        "emigration-lump, PERSON, 7 WD"
    })
    void givesTheProcessingTimeFromTheDayTheLawTookEffect(String procedure, String filedBy, String days) {
        assertThat(processingDays(procedure, filedBy, "2025-06-30")).isEmpty();
        assertThat(processingDays(procedure, filedBy, "2025-07-01")).containsExactly(days);
        assertThat(processingDays(procedure, filedBy, "2026-11-20")).containsExactly(days);
    }

    @Test
    void givesTheProcessingTimeOfAHealthCardFromTheDayOfItsDecree() {
        assertThat(processingDays("health-card", "PERSON", "2025-08-14")).isEmpty();
        assertThat(processingDays("health-card", "PERSON", "2025-08-15")).containsExactly("5 WD");
    }

    @ParameterizedTest
    @CsvSource({
        "unemployment-list, 5 WD",
        "no-copay, 5 WD",
        "suspension, 5 WD",
        "region-allowance, 7 WD",
        "service-before-1995, 10 WD",
        "voluntary-pension, 20 CDX",
        "voluntary-one-time, 7 WD",
        "voluntary-survivor, 10 WD"
    })
    void givesAnAgencysOwnProcessingTimeWhereTheLawNamesNone(String procedure, String days) {
        assertThat(processingDays(procedure, "PERSON", "2026-11-20")).containsExactly(days);
        assertThat(processingDays(procedure, "EMPLOYER", "2026-11-20")).containsExactly(days);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sickness",
                "sickness-recovery",
                "maternity-birth",
                "maternity-father",
                "maternity-leave",
                "maternity-recovery",
                "maternity-voluntary",
                "unemployment-list",
                "book-issue",
                "book-reissue",
                "health-card",
                "payment-change",
                "participant-data",
                "voluntary-one-time"
            })
    void letsAGrassrootsOfficeSettleWhatItReceivesOfTheDelegatedProcedures(String procedure) {
        assertThat(competence(procedure, "GRASSROOTS", "")).containsExactly("GRASSROOTS");
        assertThat(competence(procedure, "PROVINCE", "")).containsExactly("PROVINCE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pension",
                "accident",
                "survivor-monthly",
                "service-before-1995",
                "funeral",
                "survivor-lump",
                "pre-pension-allowance",
                "pre-pension-survivor",
                "suspension",
                "resumption",
                "emigration-lump",
                "health-reimbursement",
                "no-copay",
                "region-allowance",
                "voluntary-pension",
                "voluntary-survivor"
            })
    void leavesTheOtherProceduresToTheProvince(String procedure) {
        assertThat(competence(procedure, "GRASSROOTS", "")).containsExactly("PROVINCE");
        assertThat(competence(procedure, "PROVINCE", "")).containsExactly("PROVINCE");
    }

    @ParameterizedTest
    @CsvSource({
        "REACHED_AGE, GRASSROOTS",
        "EMIGRATION, GRASSROOTS",
        "DISEASE, GRASSROOTS",
        "DISABILITY, GRASSROOTS",
        "LEFT_COMPULSORY, GRASSROOTS",
        "DISCHARGED, PROVINCE",
        "FOREIGNER_LEAVING, PROVINCE"
    })
    void sendsOneTimeSettlementsOfSoldiersAndForeignersToTheProvince(String ground, String level) {
        assertThat(competence("one-time", "GRASSROOTS", ground)).containsExactly(level);
        assertThat(competence("one-time", "PROVINCE", ground)).containsExactly("PROVINCE");
    }

    @ParameterizedTest
    @CsvSource({
        "REACHED_AGE, REACHED_RETIREMENT_AGE UNDER_180_MONTHS",
        "EMIGRATION, SETTLED_ABROAD_PROVEN",
        "DISEASE, GRAVE_DISEASE_PROVEN",
        "DISABILITY, CAPACITY_LOSS_81_PROVEN",
        "LEFT_COMPULSORY, IDLE_12_MONTHS MONTHS_BEFORE_2025_07 UNDER_240_MONTHS",
        "DISCHARGED, DISCHARGED",
        "FOREIGNER_LEAVING, FOREIGNER_LEAVING",
        "ANYTHING_ELSE, ''"
    })
    void namesTheConditionsOfEachGround(String ground, String conditions) {
        assertThat(String.join(" ", ask("ground-conditions", Map.of("ground", ground))))
                .isEqualTo(conditions);
    }

    @ParameterizedTest
    @CsvSource({
        "pension, 70",
        "survivor-monthly, 70",
        "accident, 70",
        "pre-pension-allowance, 70",
        "one-time, 70",
        "survivor-lump, 70",
        "funeral, 70",
        "emigration-lump, 70",
        "pre-pension-survivor, 70",
        "sickness, 10",
        "sickness-recovery, 10",
        "maternity-birth, 10",
        "maternity-father, 10",
        "maternity-leave, 10",
        "maternity-recovery, 10",
        "maternity-voluntary, 10",
        "unemployment-list, 10",
        "health-reimbursement, 10",
        "voluntary-pension, 70",
        "voluntary-one-time, 70",
        "voluntary-survivor, 70",
        "region-allowance, 70",
        "resumption, 70",
        "suspension, 70",
        "payment-change, 70",
        "no-copay, 10",
        "book-issue, 70",
        "book-reissue, 70",
        "health-card, 10",
        "participant-data, 70",
        "service-before-1995, 70"
    })
    void keepsRecordsByProcedureAndResult(String procedure, int years) {
        assertThat(retention(procedure, "GRANT")).containsExactly(years);
        assertThat(retention(procedure, "REFUSAL")).containsExactly(50);
        assertThat(retention(procedure, "NONE")).containsExactly(20);
    }

    private static List<String> papers(String procedure, String ground, String filedBy, String conditions) {
        return ask(
                "required-papers",
                Map.of(
                        "procedure", procedure,
                        "ground", ground,
                        "filedBy", filedBy,
                        "conditions", conditions.isEmpty() ? List.of() : List.of(conditions.split(" "))));
    }

    private static List<Object> processingDays(String procedure, String filedBy, String receivedOn) {
        return entries(
                "processing-days",
                Map.of("procedure", procedure, "filedBy", filedBy, "receivedOn", LocalDate.parse(receivedOn)));
    }

    private static List<Object> competence(String procedure, String unitKind, String ground) {
        return entries("competence", Map.of("procedure", procedure, "unitKind", unitKind, "ground", ground));
    }

    private static List<Object> retention(String procedure, String resultKind) {
        return entries("retention-years", Map.of("procedure", procedure, "resultKind", resultKind));
    }

    private static List<String> ask(String file, Map<String, Object> inputs) {
        return entries(file, inputs).stream().map(String::valueOf).toList();
    }

    private static List<Object> entries(String file, Map<String, Object> inputs) {
        try (var table = Files.newInputStream(RULES.resolve(file + ".dmn"))) {
            var decision = ENGINE.parseDecisions(table).get(0);
            return ENGINE.evaluateDecisionTable(decision, Variables.fromMap(inputs)).getResultList().stream()
                    .map(row -> row.values().iterator().next())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static DmnEngine engine() {
        var configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.getTransformer().getDataTypeTransformerRegistry().addTransformer("date", Variables::untypedValue);
        return configuration.buildEngine();
    }
}
