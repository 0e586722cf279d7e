package vn.motcua.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AtTheAgency;
import vn.motcua.journal.Chains;
import vn.motcua.journal.ToldEntry;

@AtTheAgency
class RefusalTests {

    @Autowired
    Agency agency;

    @Autowired
    Chains chains;

    @Autowired
    WebApplicationContext context;

    private MockMvcTester house;

    @BeforeEach
    void open() {
        agency.open();
        house = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
    }

    @Test
    void writesDownWhereSomebodyWasRefusedOrFoundNothing() {
        var clerk = Holder.of(Role.RECEPTION_CLERK, "C91");

        knock(clerk, "/payments");
        knock(clerk, "/dossiers/G12.099.01-000101-0001");
        knock(clerk, "/procedures");

        assertThat(chains.of("account:" + clerk.getUsername()))
                .filteredOn(entry -> entry.kind().equals("REFUSAL"))
                .extracting(ToldEntry::details)
                .containsExactly("403 GET /payments", "404 GET /dossiers/G12.099.01-000101-0001");
    }

    @Test
    void letsNobodyFloodTheJournalByKnocking() {
        var clerk = Holder.of(Role.RECEPTION_CLERK, "C92");

        for (var knock = 0; knock < RefusalLog.WRITTEN + 5; knock++) knock(clerk, "/payments");
        agency.isNow("2026-11-20T10:01");
        knock(clerk, "/payments");

        assertThat(chains.of("account:" + clerk.getUsername()))
                .hasSize(RefusalLog.WRITTEN + 1)
                .extracting(ToldEntry::act)
                .endsWith("REFUSED", "REFUSED_NO_MORE_WRITTEN", "REFUSED");
    }

    private void knock(Officer person, String path) {
        house.get().uri(path).with(user(person)).exchange();
    }
}
