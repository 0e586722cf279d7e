package vn.motcua.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.access.Duty.PROPOSE;
import static vn.motcua.access.Duty.REVIEW;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.SetClock;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AtTheAgency;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Note;
import vn.motcua.dossier.NoticeConsent;
import vn.motcua.dossier.Sheets;
import vn.motcua.dossier.Timeline;
import vn.motcua.notices.Choices.Address;
import vn.motcua.notices.Choices.Choice;
import vn.motcua.notices.Letters.Draft;
import vn.motcua.notices.Notices.Shown;

@AtTheAgency
class NoticesTests {

    @Autowired
    ApplicationContext house;

    @Autowired
    Agency agency;

    @Autowired
    Timeline timeline;

    @Autowired
    Sheets sheets;

    @Autowired
    Notices notices;

    @Autowired
    Choices choices;

    @Autowired
    Followers followers;

    @Autowired
    Letters letters;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Expiry expiry;

    @Autowired
    SetClock clock;

    @TempDir
    Path outbox;

    Office office;

    @BeforeEach
    void open() {
        agency.open();
        office = Office.of(house, new FolderCarrier(outbox.toString()));
        office.tellAll();
        jdbc.sql("delete from notice").update();
        jdbc.sql("delete from notice_letter").update();
    }

    @AfterEach
    void wantNothingMore() {
        for (var account : List.of("huy", "nhung", "thao")) choices.keep(account, Address.NONE, List.of());
        jdbc.sql("delete from notice_letter").update();
        jdbc.sql("delete from notice_follow").update();
    }

    @Test
    void tellsWhoeverProposedThatItWasSentBackAndNobodyElse() {
        var dossier = proposed();

        agency.does("nhung", () -> timeline.write(dossier, sentBack()));
        office.tellAll();

        assertThat(of("huy")).containsExactly(Kind.SENT_BACK);
        assertThat(of("nhung")).isEmpty();
        assertThat(of("mai")).isEmpty();
        assertThat(notices.unread("huy")).isEqualTo(1);
    }

    @Test
    void tellsNobodyTheSameTwice() {
        var dossier = proposed();
        agency.does("nhung", () -> timeline.write(dossier, sentBack()));

        office.tellAll();
        jdbc.sql("update journal_head set told = 0, untold = true where chain = ?")
                .param(dossier.value())
                .update();
        office.tellAll();

        assertThat(of("huy")).containsExactly(Kind.SENT_BACK);
    }

    @Test
    void tellsOfEverybodysDossiersWhoeverWantsAllAndMaySeeThem() {
        choices.keep("nhung", Address.NONE, List.of(new Choice(Kind.SUPPLEMENTED, Channel.BELL, Reach.ALL)));
        choices.keep("quan", Address.NONE, List.of(new Choice(Kind.SUPPLEMENTED, Channel.BELL, Reach.ALL)));
        var dossier = proposed();

        agency.does("mai", () -> timeline.write(dossier, Note.of("recordSupplement")));
        office.tellAll();

        assertThat(of("nhung")).containsExactly(Kind.SUPPLEMENTED);
        assertThat(of("huy")).containsExactly(Kind.SUPPLEMENTED);
        assertThat(of("quan")).isEmpty();
    }

    @Test
    void tellsWhoeverIsAskedForAnOpinionAndWhoeverAsked() {
        var dossier = proposed();
        var opinion = asked("huy", "quan", dossier);

        agency.does("huy", () -> timeline.write(dossier, Note.of("askOpinion", "Dương Minh Quân", opinion)));
        office.tellAll();
        agency.does("quan", () -> timeline.write(dossier, Note.of("giveOpinion", "Dương Minh Quân", opinion)));
        office.tellAll();

        assertThat(of("quan")).containsExactly(Kind.OPINION_ASKED);
        assertThat(of("huy")).containsExactly(Kind.OPINION_GIVEN);
    }

    @Test
    void tellsNobodyOfAQuestionThatWasWithdrawnMeanwhile() {
        var dossier = proposed();
        var opinion = asked("huy", "quan", dossier);
        jdbc.sql("update opinion set closed_at = current_timestamp where id = ?")
                .param(Long.valueOf(opinion))
                .update();

        agency.does("huy", () -> timeline.write(dossier, Note.of("askOpinion", "Dương Minh Quân", opinion)));
        office.tellAll();

        assertThat(of("quan")).isEmpty();
    }

    private String asked(String asker, String account, DossierCode dossier) {
        jdbc.sql(
                        """
                        insert into opinion (dossier, account, department, unit, asked, question, due_on, asker, asker_name, asked_at)
                        values (?, ?, 'archive', 'C02', 'Dương Minh Quân', 'Còn bản gốc không?', date '2026-11-24', ?, 'x',
                          current_timestamp)""")
                .params(dossier.value(), account, asker)
                .update();
        return jdbc.sql("select max(id) from opinion where dossier = ?")
                .param(dossier.value())
                .query(String.class)
                .single();
    }

    @Test
    void keepsQuietWhereSomebodyWantsNothing() {
        choices.keep("huy", Address.NONE, List.of(new Choice(Kind.SENT_BACK, Channel.BELL, Reach.NONE)));
        var dossier = proposed();

        agency.does("nhung", () -> timeline.write(dossier, sentBack()));
        office.tellAll();

        assertThat(of("huy")).isEmpty();
    }

    @Test
    void tellsWhoeverFollowsADossierOfAllThatHappensToIt() {
        var dossier = agency.accepted(Agency.somebody());
        followers.follow("thao", dossier);
        followers.follow("thao", dossier);

        agency.does(
                "huy", () -> timeline.write(dossier, Note.of("proposeDecision").as(PROPOSE)));
        office.tellAll();

        assertThat(of("thao")).containsExactly(Kind.FOLLOWED);
        assertThat(followers.by("thao")).containsExactly(dossier);
    }

    @Test
    void isReadFromWhenItWasOpenedAndOnlyByItsPerson() {
        var dossier = proposed();
        agency.does("nhung", () -> timeline.write(dossier, sentBack()));
        office.tellAll();
        var notice = notices.page("huy", Long.MAX_VALUE).get(0);

        assertThat(notices.open("nhung", notice.id())).isEmpty();
        assertThat(notices.unread("huy")).isEqualTo(1);
        assertThat(notices.open("huy", notice.id())).map(Shown::dossier).hasValue(dossier);

        assertThat(notices.unread("huy")).isZero();
    }

    @Test
    void carriesACodeAtOnceAndKeepsNothingOfIt() throws Exception {
        var dossier = agency.accepted(Agency.somebody());
        var carriers = new Carriers(List.of(new FolderCarrier(outbox.toString())));
        var telephone = new AtOnce(carriers, house.getBean(Applicants.class));

        assertThat(telephone.send(dossier, "code-1", "Mã 123456")).isTrue();

        try (var files = Files.list(outbox)) {
            assertThat(files.toList())
                    .singleElement()
                    .extracting(NoticesTests::text)
                    .asString()
                    .isEqualTo("0900000318\nMã 123456\n");
        }
        assertThat(new AtOnce(new Carriers(List.of()), house.getBean(Applicants.class)).send(dossier, "code-2", "x"))
                .isFalse();
    }

    @Test
    void writesToApplicantsWhoAgreedAndToNobodyElse() throws Exception {
        var agreed = agency.accepted(Agency.somebody());
        var silent = agency.accepted(Agency.somebody());
        agency.does("mai", () -> {
            sheets.lay(agreed, new NoticeConsent(true, false));
            timeline.write(agreed, Note.of("announceResult", "30/11/2026"));
            timeline.write(silent, Note.of("announceResult", "30/11/2026"));
        });

        office.tellAll();
        office.post().send();

        try (var files = Files.list(outbox)) {
            assertThat(files.toList())
                    .singleElement()
                    .extracting(NoticesTests::text)
                    .asString()
                    .startsWith("0900000318\n")
                    .contains(agreed.value(), "đã có kết quả")
                    .doesNotContain("Nguyễn", "Hà");
        }
    }

    @Test
    void laysAShortMessageDownOnceHoweverOftenItIsTried() throws Exception {
        letters.lay(new Draft("SMS:test:1", Channel.SMS, null, "RESULT_READY", agency.accepted(Agency.somebody())));
        office.post().send();
        jdbc.sql("update notice_letter set sent_at = null, next_try_at = written_at")
                .update();
        office.post().send();

        try (var files = Files.list(outbox)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void leavesALetterToWhoeverTookItFirst() throws Exception {
        var dossier = agency.accepted(Agency.somebody());
        for (var number = 0; number < 40; number++)
            letters.lay(new Draft("SMS:many:" + number, Channel.SMS, null, "RESULT_READY", dossier));

        var taken = new ArrayList<Long>();
        for (var each : atOnce(() -> letters.take())) each.get().forEach(letter -> taken.add(letter.id()));

        assertThat(taken).isNotEmpty().doesNotHaveDuplicates();
        assertThat(letters.take()).hasSize(Math.min(20, 40 - taken.size()));
    }

    @Test
    void writesAnEventDownOnceHoweverManyWriteIt() {
        var dossier = agency.accepted(Agency.somebody());
        var draft = new Draft("SMS:once", Channel.SMS, null, "RESULT_READY", dossier);

        letters.lay(draft);
        letters.lay(draft);

        assertThat(jdbc.sql("select count(*) from notice_letter")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void letsOldNoticesAndLettersGoButNoneThatWillStillBeTried() {
        var dossier = proposed();
        agency.does("nhung", () -> timeline.write(dossier, sentBack()));
        office.tellAll();
        for (var event : List.of("SMS:sent", "SMS:waiting"))
            letters.lay(new Draft(event, Channel.SMS, null, "RESULT_READY", dossier));
        letters.sent(letters.of("SMS:sent").orElseThrow());

        clock.pass(Duration.ofDays(179));
        expiry.clear();
        assertThat(of("huy")).hasSize(1);
        clock.pass(Duration.ofDays(2));
        expiry.clear();

        assertThat(of("huy")).isEmpty();
        assertThat(letters.of("SMS:sent")).isEmpty();
        assertThat(letters.of("SMS:waiting")).isPresent();
    }

    private static <T> List<Future<T>> atOnce(Callable<T> work) throws InterruptedException {
        var people = Executors.newFixedThreadPool(2);
        try {
            return people.invokeAll(List.of(work, work));
        } finally {
            people.shutdown();
        }
    }

    private DossierCode proposed() {
        var dossier = agency.accepted(Agency.somebody());
        agency.does(
                "huy", () -> timeline.write(dossier, Note.of("proposeDecision").as(PROPOSE)));
        return dossier;
    }

    private static Note sentBack() {
        return Note.of("reviewProposal", "sendBack").as(REVIEW).because("Thiếu quyết định nghỉ việc");
    }

    private List<Kind> of(String account) {
        return notices.page(account, Long.MAX_VALUE).stream().map(Shown::kind).toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
