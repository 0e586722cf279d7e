package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.access.Holder;
import vn.motcua.access.Role;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AtTheAgency;

@AtTheAgency
class JournaledUploadsTests {

    private static final String FINGERPRINT = "0".repeat(64);

    @Autowired
    Agency agency;

    @Autowired
    UploadLog log;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    WebApplicationContext house;

    @BeforeEach
    void open() {
        agency.open();
    }

    @Test
    void staysWrittenThoughTheUploadIsUndone() {
        agency.does(
                "mai",
                () -> transactions.executeWithoutResult(upload -> {
                    log.refused(ScanRefused.Reason.INFECTED, FINGERPRINT, "Eicar-Test-Signature");
                    upload.setRollbackOnly();
                }));

        assertThat(jdbc.sql(
                                """
                                select details from journal_entry
                                where chain = 'account:mai' and kind = 'REFUSAL' and act = 'UPLOAD_INFECTED'""")
                        .query(String.class)
                        .list())
                .containsExactly(FINGERPRINT + " Eicar-Test-Signature");
    }

    @Test
    void tellsTheAdministratorAloneThatNothingIsScanned() {
        assertThat(tasks(Role.ACCESS_ADMINISTRATOR)).bodyText().contains("chưa được quét vi-rút");
        assertThat(tasks(Role.RECEPTION_CLERK)).bodyText().doesNotContain("vi-rút");
    }

    private MvcTestResult tasks(Role role) {
        return MockMvcTester.from(
                        house, builder -> builder.apply(springSecurity()).build())
                .get()
                .uri("/tasks")
                .with(user(Holder.of(role, Agency.PROVINCE)))
                .exchange();
    }
}
