package vn.motcua.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static vn.motcua.agency.Agency.named;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AtTheAgency;
import vn.motcua.dossier.Dossier.ClockState;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Dossiers;

@AtTheAgency
class ArchivePagesTests {

    @Autowired
    Agency agency;

    @Autowired
    Archives archives;

    @Autowired
    Dossiers dossiers;

    @Autowired
    JdbcClient jdbc;

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
    void findsRecordsAndHandsOutTheirPackage() {
        var dossier = packed("Lương Xuân Tùng");

        var page = house.post()
                .uri("/archive")
                .with(as("dung"))
                .with(csrf())
                .param("typed", "luong xuan")
                .exchange();
        var taken = house.get()
                .uri("/archive/{code}/package", dossier.value())
                .with(as("dung"))
                .exchange();

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("Lương Xuân Tùng", "Kho 5, giá 1", "20 năm, hết năm 2046", "Tải gói");
        assertThat(taken).hasStatusOk().hasContentType("application/zip");
        assertThat(taken).headers().hasValue("Content-Disposition", "attachment; filename=\"" + dossier + ".zip\"");
        assertThat(taken.getResponse().getContentAsByteArray()).startsWith((byte) 'P', (byte) 'K');
        assertThat(looks(dossier)).isOne();
        assertThat(exports("/archive/" + dossier + "/package")).isOne();
    }

    @Test
    void saysSoWhenNothingIsFound() {
        assertThat(house.post().uri("/archive").with(as("dung")).with(csrf()).param("typed", "không có ai"))
                .hasStatusOk()
                .bodyText()
                .contains("Không có hồ sơ lưu trữ nào khớp", "value=\"không có ai\"");
        assertThat(house.get().uri("/archive/G12.099.01-200101-0001/package").with(as("dung")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(house.get().uri("/archive/abc/package").with(as("dung"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(looks(new DossierCode("G12.099.01-200101-0001"))).isZero();
    }

    @Test
    void offersTheSameToPrograms() {
        var dossier = packed("Cao Thị Diệp");

        assertThat(house.post()
                        .uri("/api/archive/search")
                        .with(httpBasic("dung", Agency.PASSWORD))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"typed\":\"" + dossier + "\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].shelf")
                .isEqualTo("Kho 5, giá 1");
        assertThat(house.get()
                        .uri("/api/archive/{code}/package", dossier.value())
                        .with(httpBasic("dung", Agency.PASSWORD)))
                .hasStatusOk()
                .hasContentType("application/zip");
        assertThat(house.post()
                        .uri("/api/archive/search")
                        .with(httpBasic("dung", Agency.PASSWORD))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"typed\":\" \"}"))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .hasContentType("application/problem+json");
    }

    @Test
    void isClosedToOthers() {
        assertThat(house.get().uri("/archive").with(as("huy"))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(house.get().uri("/archive/G12.099.01-200101-0001/package").with(as("huy")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(house.get()
                        .uri("/api/archive/G12.099.01-200101-0001/package")
                        .with(httpBasic("huy", Agency.PASSWORD)))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private DossierCode packed(String name) {
        var dossier = agency.accepted(named(name));
        dossiers.move(dossier, DossierState.WITHDRAWN, ClockState.STOPPED);
        archives.shelve(dossier, 20, "Kho 5, giá 1");
        archives.pack(dossier);
        return dossier;
    }

    private int looks(DossierCode dossier) {
        return jdbc.sql("select count(*) from look_log where dossier = ? and username = 'dung'")
                .param(dossier.value())
                .query(Integer.class)
                .single();
    }

    private int exports(String address) {
        return jdbc.sql(
                        """
                        select count(*) from journal_entry
                        where chain = 'account:dung' and kind = 'EXPORT' and details = ?""")
                .param(address)
                .query(Integer.class)
                .single();
    }

    private RequestPostProcessor as(String account) {
        return user(agency.officer(account));
    }
}
