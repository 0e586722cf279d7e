package vn.motcua.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.agency.Agency.PASSWORD;
import static vn.motcua.agency.Agency.somebody;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.web.ErrorResponseException;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AtTheAgency;
import vn.motcua.contributions.RegisterImports;
import vn.motcua.dossier.Controls;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Dossier.ClockState;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Identities;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.RegisterSilent;
import vn.motcua.dossier.Sheets;
import vn.motcua.dossier.Timeline;

@AtTheAgency
class SilentRegisterTests {

    @Autowired
    Agency agency;

    @Autowired
    Benefits benefits;

    @Autowired
    IdentitySearch search;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Sheets sheets;

    @Autowired
    Timeline timeline;

    @Autowired
    ManagementService jobs;

    @Autowired
    RepositoryService diagrams;

    @Autowired
    Identities register;

    @Autowired
    RegisterImports imports;

    @BeforeEach
    void open() {
        agency.open();
    }

    @AfterEach
    void answerAgain() {
        ReflectionTestUtils.setField(search, "identities", register);
    }

    @Test
    void leavesADossierWhereItIsAndSaysSoOnItsTimeline() {
        var dossier = agency.verified(somebody());
        silence();

        assertThatThrownBy(() -> benefits.control(dossier)).isInstanceOf(ErrorResponseException.class);

        assertThat(sheets.find(dossier, Controls.class)).isEmpty();
        assertThat(acts(dossier)).endsWith("registerSilent");
        assertThat(dossiers.get(dossier).clock()).isEqualTo(ClockState.RUNNING);
        answerAgain();
        assertThat(benefits.control(dossier)).isFalse();
    }

    @Test
    void keepsTheTaskOfWhoeverWouldHaveSentItOn() {
        var person = somebody();
        var dossier = agency.accepted(person);
        agency.does("tran", () -> imports.take("so-thu.csv", registered(person)));
        agency.begin("checkDossier", dossier);
        silence();

        assertThatThrownBy(() -> agency.complete(dossier, "verifyHistory", "tran", Map.of("finding", "confirmed")))
                .isInstanceOf(ErrorResponseException.class);

        assertThat(agency.places(dossier)).containsExactly("verifyHistory");
        assertThat(acts(dossier)).endsWith("registerSilent");
    }

    @Test
    void signsNothing() {
        var dossier = agency.verified(somebody());
        benefits.control(dossier);
        agency.reviewed(dossier);
        var signature = new HashMap<>(Map.of("verdict", "sign", "password", PASSWORD));
        signature.put("documentHash", sheets.get(dossier, Decision.class).sha256());
        silence();

        assertThatThrownBy(() -> agency.complete(dossier, "signDecision", "bao", signature))
                .isInstanceOf(ErrorResponseException.class);

        assertThat(sheets.get(dossier, Decision.class).isSigned()).isFalse();
        assertThat(agency.places(dossier)).containsExactly("signDecision");
        assertThat(acts(dossier)).endsWith("registerSilent");
    }

    @Test
    void triesAgainWhereTheDiagramHasASavePoint() throws IOException {
        var person = somebody();
        var dossier = agency.accepted(person);
        agency.does("tran", () -> imports.take("so-thu.csv", registered(person)));
        deployWithSavePoint();
        agency.begin("checkLater", dossier);
        agency.complete(dossier, "verifyHistory", "tran", Map.of("finding", "confirmed"));
        var job = jobs.createJobQuery().activityId("searchEarlierSettlements").singleResult();
        silence();

        assertThatThrownBy(() -> jobs.executeJob(job.getId())).isInstanceOf(RuntimeException.class);

        assertThat(acts(dossier)).endsWith("registerSilent");
        assertThat(jobs.createJobQuery().jobId(job.getId()).withException().count())
                .isOne();
        answerAgain();
        jobs.executeJob(job.getId());
        assertThat(sheets.find(dossier, Controls.class)).isPresent();
    }

    /** The way of decision 10 where the register is another agency's system. */
    private void deployWithSavePoint() throws IOException {
        var diagram = Files.readString(Path.of("processes/check-dossier.bpmn"))
                .replace("checkDossier", "checkLater")
                .replace(
                        "id=\"searchEarlierSettlements\"",
                        "id=\"searchEarlierSettlements\" camunda:asyncBefore=\"true\"");
        var deployment = diagrams.createDeployment().addString("processes/check-later.bpmn", diagram);
        for (var form : List.of("forms/verifyHistory.form", "forms/reconcileBook.form", "forms/inspectDossier.form"))
            deployment.addString(form, Files.readString(Path.of(form)));
        deployment.deploy();
    }

    private static byte[] registered(Person person) {
        var history = "%s,%s,%s,%s,%s,0900000318,%s,false,2010-07,2015-05,3000000,COMPULSORY,EMPLOYER,0,May,Lam Giang\n"
                .formatted(
                        person.insuranceNumber(),
                        person.name(),
                        person.birthDate(),
                        person.sex(),
                        person.idNumber(),
                        "Phường Bến Đá");
        var head = "source,insurance_number,name,birth_date,sex,id_number,phone,address,"
                + "reissued_book,from,to,wage,kind,regime,state_support,employer,province\n";
        return (head + "REGISTER," + history + "BOOK," + history).getBytes(StandardCharsets.UTF_8);
    }

    private void silence() {
        Identities silent = person -> {
            throw new RegisterSilent(new ErrorResponseException(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    ProblemDetail.forStatus(HttpStatus.SERVICE_UNAVAILABLE),
                    null,
                    "register.unreachable",
                    null));
        };
        ReflectionTestUtils.setField(search, "identities", silent);
    }

    private List<String> acts(DossierCode dossier) {
        return timeline.of(dossier).stream().map(Timeline.Entry::act).toList();
    }
}
