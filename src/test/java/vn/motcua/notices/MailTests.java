package vn.motcua.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.access.Duty.PROPOSE;
import static vn.motcua.access.Duty.REVIEW;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.motcua.SetClock;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AtTheAgency;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Note;
import vn.motcua.dossier.Timeline;
import vn.motcua.notices.Choices.Address;
import vn.motcua.notices.Choices.Choice;
import vn.motcua.notices.Letters.Letter;

/** E-mail over a real SMTP server of its own. */
@AtTheAgency
class MailTests {

    private static final String ADDRESS = "huy@lamgiang.vidu.vn";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    @Autowired
    ApplicationContext house;

    @Autowired
    Agency agency;

    @Autowired
    SetClock clock;

    @Autowired
    Timeline timeline;

    @Autowired
    Choices choices;

    @Autowired
    Letters letters;

    @Autowired
    Digest digest;

    @Autowired
    JdbcClient jdbc;

    Office office;

    @BeforeEach
    void open() {
        agency.open();
        server.start();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        var senders = new StaticListableBeanFactory();
        senders.addBean("sender", sender);
        office = Office.of(
                house, new MailCarrier(senders.getBeanProvider(JavaMailSender.class), "motcua@lamgiang.vidu.vn"));
        office.tellAll();
        jdbc.sql("delete from notice").update();
        jdbc.sql("delete from notice_letter").update();
    }

    @AfterEach
    void close() {
        server.stop();
        choices.keep("huy", Address.NONE, List.of());
        jdbc.sql("delete from notice_letter").update();
    }

    @Test
    void sendsAnEmailWithTheDossiersCodeAndNobodysName() throws Exception {
        wantsMail(false);
        var dossier = sentBack();

        office.tellAll();
        office.post().send();

        var mail = received();
        assertThat(mail.getSubject()).isEqualTo("Hồ sơ " + dossier + " bị trả lại để làm lại");
        assertThat(mail.getAllRecipients()[0]).hasToString(ADDRESS);
        assertThat(GreenMailUtil.getBody(mail)).doesNotContain("Nguyễn", "Thiếu quyết định");
        assertThat(String.valueOf(mail.getContent())).contains("/dossiers/" + dossier);
    }

    @Test
    void showsWhatFailedTriesLaterAndUnderTheSameNumber() throws Exception {
        wantsMail(false);
        sentBack();
        office.tellAll();
        server.stop();

        office.post().send();

        assertThat(letters.failures()).singleElement().extracting(Letter::fault).isNotNull();
        assertThat(office.post().send()).isZero();
        server.start();
        sender.setPort(server.getSmtp().getPort());
        clock.pass(Duration.ofMinutes(2));
        office.post().send();

        assertThat(letters.failures()).isEmpty();
        assertThat(received().getMessageID()).matches("<notice-\\d+@motcua>");
        clock.pass(Duration.ofDays(3));
        assertThat(office.post().send()).isZero();
    }

    @Test
    void givesUpInTheEndUntilSomebodyAsksForIt() {
        wantsMail(false);
        sentBack();
        office.tellAll();
        server.stop();

        for (var day = 0; day < 10; day++) {
            office.post().send();
            clock.pass(Duration.ofDays(1));
        }
        var failed = letters.failures().get(0);
        assertThat(failed.nextTryAt()).isNull();
        assertThat(failed.tries()).isEqualTo(7);

        letters.again(failed.id());

        assertThat(office.post().send()).isEqualTo(1);
    }

    @Test
    void gathersADaysNoticesInOneEmail() throws Exception {
        wantsMail(true);
        var one = sentBack();
        var other = sentBack();
        office.tellAll();
        assertThat(office.post().send()).isZero();

        agency.isNow("2026-11-20T17:00");
        digest.gather();
        digest.gather();
        office.post().send();

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(String.valueOf(received().getContent())).contains(one.value(), other.value());
        assertThat(received().getSubject()).contains("2");
    }

    @Test
    void sendsNothingToWhoeverHasTakenHisAddressAway() {
        wantsMail(false);
        sentBack();
        office.tellAll();
        choices.keep("huy", Address.NONE, List.of());

        office.post().send();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(letters.failures()).singleElement().extracting(Letter::fault).isEqualTo("notices.fault.noAddress");
    }

    private void wantsMail(boolean inDigest) {
        choices.keep(
                "huy",
                new Address(ADDRESS, null, inDigest),
                List.of(new Choice(Kind.SENT_BACK, Channel.MAIL, Reach.MINE)));
    }

    private DossierCode sentBack() {
        var dossier = agency.accepted(Agency.somebody());
        agency.does(
                "huy", () -> timeline.write(dossier, Note.of("proposeDecision").as(PROPOSE)));
        agency.does(
                "nhung",
                () -> timeline.write(
                        dossier,
                        Note.of("reviewProposal", "sendBack").as(REVIEW).because("Thiếu quyết định nghỉ việc")));
        return dossier;
    }

    private MimeMessage received() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }
}
