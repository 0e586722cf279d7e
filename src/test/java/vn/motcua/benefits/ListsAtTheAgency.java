package vn.motcua.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.agency.Agency.named;

import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AtTheAgency;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Awards;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Documents;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Employer;
import vn.motcua.dossier.FileStore;
import vn.motcua.dossier.ListIntake;
import vn.motcua.dossier.ListIntake.Upload;
import vn.motcua.dossier.Payee;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.Procedure.Filer;
import vn.motcua.dossier.Registration;
import vn.motcua.dossier.Sheets;

/** Employers' lists on their way through the agency, for tests. */
@AtTheAgency
abstract class ListsAtTheAgency {

    static final Map<String, String> REVIEWED = Map.of("opinion", "Đủ điều kiện", "linesSeen", "true");

    @Autowired
    Agency agency;

    @Autowired
    Dossiers dossiers;

    @Autowired
    ListIntake intake;

    @Autowired
    ListLines lines;

    @Autowired
    EmployerLists lists;

    @Autowired
    LeaveBook leaves;

    @Autowired
    Awards awards;

    @Autowired
    Sheets sheets;

    @Autowired
    Documents documents;

    @Autowired
    FileStore files;

    @Autowired
    ManagementService jobs;

    @Autowired
    TestRestTemplate programs;

    DossierCode filed(byte[] csv, String employer) {
        return filed("employer-list", csv, employer);
    }

    DossierCode filed(String procedure, byte[] csv, String employer) {
        var sender = new Employer(employer, "MG0318", "0312345678", "Võ Thị Bích", "0900000420", "Hoà Thuận");
        return agency.as("mai", () -> {
            var code = dossiers.open(new Registration(
                            procedure,
                            "MANY",
                            Dossier.Channel.COUNTER,
                            Agency.HOA_THUAN,
                            Agency.PROVINCE,
                            named("Võ Thị Bích"),
                            new Applicant(Filer.EMPLOYER, null, sender),
                            null,
                            Payee.cash(),
                            Dossier.ResultMethod.COUNTER))
                    .code();
            dossiers.accept(code, Instant.parse("2026-11-20T02:00:00Z"), Instant.parse("2026-12-02T10:00:00Z"));
            intake.keep(code, new Upload(procedure, "t11.csv", csv));
            return code;
        });
    }

    DossierCode checked(byte[] csv) {
        return checked(filed(csv, Lists.EMPLOYER));
    }

    DossierCode checked(DossierCode list) {
        agency.does("huy", () -> lists.check(list));
        return list;
    }

    DossierCode reviewing(byte[] csv) {
        var list = filed(csv, Lists.EMPLOYER);
        agency.begin("settleDossier", list);
        goOn();
        assertThat(agency.places(list)).containsExactly("reviewList");
        return list;
    }

    DossierCode reviewed(byte[] csv) {
        var list = reviewing(csv);
        agency.complete(list, "reviewList", "huy", REVIEWED);
        agency.complete(list, "reviewProposal", "nhung", Map.of("verdict", "endorse"));
        return list;
    }

    DossierCode settled(byte[] csv) {
        var list = reviewed(csv);
        sign(list);
        return list;
    }

    void sign(DossierCode list) {
        var hash = sheets.get(list, Decision.class).sha256();
        agency.complete(
                list,
                "signDecision",
                "bao",
                Map.of("verdict", "sign", "password", Agency.PASSWORD, "documentHash", hash));
    }

    void goOn() {
        jobs.createJobQuery().activityId("checkLines").list().forEach(job -> jobs.executeJob(job.getId()));
    }

    void tell(String until, Person... people) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.parseMediaType("text/csv;charset=UTF-8"));
        var answer = programs.withBasicAuth("tran", Agency.PASSWORD)
                .exchange(
                        "/api/contributors/imports",
                        HttpMethod.POST,
                        new HttpEntity<>(Lists.register(until, people), headers),
                        String.class);
        assertThat(answer.getStatusCode().is2xxSuccessful())
                .as(answer.toString())
                .isTrue();
    }
}
