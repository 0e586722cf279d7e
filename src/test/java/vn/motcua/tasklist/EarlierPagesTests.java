package vn.motcua.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Payee;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.Registration;

@AtTheOffice
class EarlierPagesTests {

    @Autowired
    MockMvcTester web;

    @Autowired
    Office office;

    @Autowired
    Dossiers dossiers;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void open() {
        office.open();
    }

    @Test
    void laysWhatThePersonAskedForBeforeBesideTheDossierAndMarksWhatDiffers() {
        var earlier = office.register(Office.PROVINCE, "Đồng Thị Trước");
        var now = again(earlier, Office.PROVINCE, "0911222333");

        var page = get("huy", "/dossiers/" + now + "/earlier");

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains(now.spokenPart(), earlier.spokenPart(), "0911222333")
                .containsPattern("<mark>.{0,140}khác:</span> 0900000001")
                .doesNotContainPattern("<mark>.{0,140}khác:</span> 14/03/1985");
        assertThat(looks(earlier)).containsExactly("huy");
    }

    @Test
    void countsTheOtherDossiersOnTheTaskWithoutLookingAtThem() {
        var dossier = office.dossier(Office.PROVINCE, "Đồng Thị Đếm");
        var other = again(dossier, Office.PROVINCE, "0900000001");
        var task = jdbc.sql("select task_id from open_task where dossier = ?")
                .param(dossier.value())
                .query(String.class)
                .single();

        assertThat(get("huy", "/tasks/" + task))
                .bodyText()
                .containsPattern("Hồ sơ khác <span class=\"n\">1</span>")
                .doesNotContain(other.spokenPart());
        assertThat(looks(other)).isEmpty();
    }

    @Test
    void showsNoDossierThatAnotherUnitHolds() {
        var theirs = office.register(Office.PROVINCE, "Đồng Thị Xa");
        var ours = again(theirs, Office.GRASSROOTS, "0900000001");

        assertThat(get("lan", "/dossiers/" + ours + "/earlier"))
                .hasStatusOk()
                .bodyText()
                .contains("không có hồ sơ nào khác")
                .doesNotContain("/dossiers/" + theirs);
        assertThat(get("lan", "/dossiers/" + theirs + "/earlier")).hasStatus(404);
        assertThat(looks(theirs)).isEmpty();
    }

    private DossierCode again(DossierCode before, String unit, String phone) {
        var known = dossiers.get(before).person();
        var person = new Person(
                known.name(),
                known.birthDate(),
                known.sex(),
                known.idNumber(),
                known.insuranceNumber(),
                phone,
                null,
                known.address());
        return dossiers.open(new Registration(
                        "lumpSum",
                        "unemployed12Months",
                        Dossier.Channel.COUNTER,
                        unit,
                        unit,
                        person,
                        null,
                        Payee.cash(),
                        Dossier.ResultMethod.COUNTER))
                .code();
    }

    private List<String> looks(DossierCode dossier) {
        return jdbc.sql("select username from look_log where dossier = ?")
                .param(dossier.value())
                .query(String.class)
                .list();
    }

    private MvcTestResult get(String account, String address) {
        return web.get().uri(address).with(user(office.officer(account))).exchange();
    }
}
