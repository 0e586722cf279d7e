package vn.motcua.director;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.motcua.agency.Agency.extract;
import static vn.motcua.agency.Agency.paid;
import static vn.motcua.agency.Agency.somebody;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.motcua.access.Acting;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AtTheAgency;
import vn.motcua.benefits.Benefits;
import vn.motcua.dossier.Apology;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Document;
import vn.motcua.dossier.DocumentKind;
import vn.motcua.dossier.Documents;
import vn.motcua.dossier.Dossier.ClockState;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.FileStore;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.Sheets;
import vn.motcua.dossier.Timeline;
import vn.motcua.dossier.Timeline.Entry;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.Submission;

@AtTheAgency
class SigningTests {

    @Autowired
    Agency agency;

    @Autowired
    Benefits benefits;

    @Autowired
    Signing signing;

    @Autowired
    Issuing issuing;

    @Autowired
    Sheets sheets;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Documents documents;

    @Autowired
    Timeline timeline;

    @Autowired
    FileStore files;

    @Autowired
    UsualAmounts amounts;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void open() {
        agency.open();
    }

    @Test
    void keepsTheSignatureWithTheHashOfTheTextThatWasRead() {
        var dossier = reviewed();
        var hash = decision(dossier).sha256();

        assertThat(sign(dossier, Agency.PASSWORD, hash)).isTrue();
        assertThat(sign(dossier, Agency.PASSWORD, hash)).isTrue();

        assertThat(decision(dossier).signedBy()).isEqualTo("Trịnh Văn Bảo");
        assertThat(decision(dossier).signedAt()).isEqualTo(Instant.parse("2026-11-20T02:00:00Z"));
        assertThat(decision(dossier).sha256()).isNotEqualTo(hash);
        assertThat(signatures(dossier))
                .containsExactly("bao DECISION " + decision(dossier).sha256());
    }

    @Test
    void laysTheSignatureOnTheVeryTextThatWasRead() throws IOException {
        var dossier = reviewed();
        var read = content(decision(dossier).sha256());

        sign(dossier, Agency.PASSWORD, decision(dossier).sha256());

        assertThat(content(decision(dossier).sha256())).startsWith(read).hasSizeGreaterThan(read.length);
    }

    @Test
    void signsNothingUnderAWrongPassword() {
        var dossier = reviewed();

        var refused = catchThrowableOfType(
                FormRefused.class,
                () -> sign(dossier, "wrong", decision(dossier).sha256()));

        assertThat(refused.faults())
                .extracting(FormRefused.Fault::field, FormRefused.Fault::messageKey)
                .containsExactly(tuple("password", "account.password.wrong"));
        assertThat(decision(dossier).isSigned()).isFalse();
        assertThat(signatures(dossier)).isEmpty();
    }

    @Test
    void signsNothingThatTheDirectorHasNotRead() {
        var dossier = reviewed();

        var refused = catchThrowableOfType(FormRefused.class, () -> sign(dossier, Agency.PASSWORD, "0".repeat(64)));

        assertThat(refused.faults()).extracting(FormRefused.Fault::messageKey).containsExactly("signing.otherText");
        assertThat(signatures(dossier)).isEmpty();
    }

    @Test
    void signsNoTextOfAnotherDay() {
        var dossier = reviewed();
        var yesterdays = decision(dossier).sha256();
        agency.isNow("2026-11-23T08:00");

        assertThatThrownBy(() -> sign(dossier, Agency.PASSWORD, yesterdays)).isInstanceOf(FormRefused.class);

        assertThat(signatures(dossier)).isEmpty();
    }

    @Test
    void signsNothingWhoseFigureHasChanged() {
        var person = somebody();
        var dossier = reviewed(agency.verified(person));
        var hash = decision(dossier).sha256();
        sheets.lay(dossier, extract(person, List.of(paid("2010-07", "2015-05", 5_000_000))));

        var isSigned = sign(dossier, Agency.PASSWORD, hash);

        assertThat(isSigned).isFalse();
        assertThat(decision(dossier).isSigned()).isFalse();
        assertThat(signatures(dossier)).isEmpty();
        assertThat(timeline.of(dossier)).last().satisfies(entry -> {
            assertThat(entry.act()).isEqualTo("figureChanged");
            assertThat(entry.details()).hasSize(2).first().isEqualTo("39.216.407 đồng");
        });
    }

    @Test
    void signsNothingOnADayWithoutFigures() {
        var dossier = reviewed();
        var hash = decision(dossier).sha256();
        agency.isNow("2027-01-05T08:00");

        var isSigned = sign(dossier, Agency.PASSWORD, hash);

        assertThat(isSigned).isFalse();
        assertThat(timeline.of(dossier)).last().extracting(Entry::act).isEqualTo("figureUnclear");
    }

    @Test
    void issuesTheVeryBytesThatWereSignedOnce() throws IOException {
        var dossier = signed();
        var acts = timeline.of(dossier).size();

        assertThat(issuing.issue(dossier)).isTrue();
        dossiers.move(dossier, DossierState.RETURNED, ClockState.STOPPED);
        assertThat(issuing.issue(dossier)).isTrue();

        assertThat(decisions(dossier)).singleElement().satisfies(document -> {
            assertThat(document.sha256()).isEqualTo(decision(dossier).sha256());
            assertThat(document.title())
                    .isEqualTo("Quyết định " + decision(dossier).number() + ", kèm bảng tính");
            assertThat(document.pages()).isGreaterThan(1);
        });
        try (var content = documents.open(decisions(dossier).get(0))) {
            assertThat(content.readAllBytes())
                    .isEqualTo(content(decision(dossier).sha256()));
        }
        assertThat(timeline.of(dossier)).hasSize(acts + 1);
        assertThat(dossiers.get(dossier).state()).isEqualTo(DossierState.RETURNED);
    }

    @Test
    void issuesNothingUnsigned() {
        var dossier = reviewed();

        assertThatThrownBy(() -> issuing.issue(dossier)).isInstanceOf(IllegalStateException.class);

        assertThat(decisions(dossier)).isEmpty();
    }

    @Test
    void paysNothingForARefusal() {
        var person = somebody();
        var dossier = agency.accepted(person);
        sheets.lay(dossier, extract(person, List.of(paid("2015-01", "2026-09", 6_000_000))));
        benefits.control(dossier);
        agency.begin("settleDossier", dossier);
        agency.complete(
                dossier,
                "proposeRefusal",
                "huy",
                Map.of("opinion", "Chưa đủ điều kiện", "papersSeen", "true", "controlsSeen", "true"));
        agency.complete(dossier, "reviewProposal", "nhung", Map.of("verdict", "endorse"));
        sign(dossier, Agency.PASSWORD, decision(dossier).sha256());

        assertThat(issuing.issue(dossier)).isFalse();

        assertThat(dossiers.get(dossier).state()).isEqualTo(DossierState.DECIDED);
        assertThat(decisions(dossier)).hasSize(1);
    }

    @Test
    void signsAnApologyOnce() {
        var dossier = agency.accepted(somebody());
        var draft = documents.file(dossier, new Filing(DocumentKind.APOLOGY, "Phiếu xin lỗi"), aPdf());
        var letter = new Apology(
                "Phải xác minh",
                Instant.parse("2026-11-23T10:00:00Z"),
                Instant.parse("2026-11-27T10:00:00Z"),
                draft.id(),
                draft.sha256(),
                null,
                null);
        sheets.lay(dossier, letter);

        apologise(dossier);
        apologise(dossier);

        var signed = sheets.get(dossier, Apology.class);
        assertThat(signed.signedBy()).isEqualTo("Trịnh Văn Bảo");
        assertThat(signed.sha256()).isNotEqualTo(draft.sha256());
        assertThat(signatures(dossier)).containsExactly("bao APOLOGY " + signed.sha256());
        assertThat(documents.find(signed.document()).orElseThrow().title()).isEqualTo("Phiếu xin lỗi");
    }

    @Test
    void reckonsOnceADayWhatDecisionsOfAYearUsuallyGrant() {
        var dossiers =
                Stream.generate(() -> agency.accepted(somebody())).limit(12).toList();

        var usual = transactions.execute(work -> {
            work.setRollbackOnly();
            for (var nth = 1; nth <= 11; nth++) sign(dossiers.get(nth), nth * 1_000_000L, "2026-03-02");
            sign(dossiers.get(0), 900_000_000, "2025-11-19");
            jdbc.sql("delete from usual_amount").update();
            assertThat(List.of(amounts.reckonDue(), amounts.reckonDue())).containsExactly(true, false);
            return amounts.read().rows().get("one-time own-ground");
        });

        assertThat(usual).isEqualTo(new UsualAmount(11, 2_000_000, 6_000_000, 10_000_000));
    }

    private void sign(DossierCode dossier, long amount, String day) {
        jdbc.sql("update dossier set ground = 'own-ground' where code = ?")
                .param(dossier.value())
                .update();
        jdbc.sql("insert into sheet (dossier, kind, revision, content, laid_at, laid_by, worth) "
                        + "values (?, 'Decision', 1, '{}', now(), 'huy', ?)")
                .params(dossier.value(), amount)
                .update();
        jdbc.sql("insert into signature (dossier, sha256, what, signed_by, signed_at) "
                        + "values (?, ?, 'DECISION', 'bao', cast(? as timestamp with time zone))")
                .params(dossier.value(), "0".repeat(64), day + " 09:00:00+07")
                .update();
    }

    private static byte[] aPdf() {
        try (var pdf = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            pdf.addPage(new PDPage());
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] content(String sha256) throws IOException {
        try (var content = files.open(sha256)) {
            return content.readAllBytes();
        }
    }

    private void apologise(DossierCode dossier) {
        agency.does(
                "bao",
                () -> signing.signApology(
                        dossier, new Submission("signApology", Acting.now(), Map.of("password", Agency.PASSWORD))));
    }

    private DossierCode reviewed() {
        return reviewed(agency.verified(somebody()));
    }

    private DossierCode reviewed(DossierCode dossier) {
        benefits.control(dossier);
        return agency.reviewed(dossier);
    }

    private DossierCode signed() {
        var dossier = reviewed();
        sign(dossier, Agency.PASSWORD, decision(dossier).sha256());
        return dossier;
    }

    private boolean sign(DossierCode dossier, String password, String hash) {
        return agency.as("bao", () -> {
            var form = Map.of("verdict", "sign", "documentHash", hash, "password", password);
            return signing.sign(dossier, new Submission("signDecision", Acting.now(), form));
        });
    }

    private Decision decision(DossierCode dossier) {
        return sheets.get(dossier, Decision.class);
    }

    private List<Document> decisions(DossierCode dossier) {
        return documents.of(dossier).stream()
                .filter(document -> document.kind() == DocumentKind.DECISION)
                .toList();
    }

    private List<String> signatures(DossierCode dossier) {
        return jdbc.sql("select signed_by, what, sha256 from signature where dossier = ?")
                .param(dossier.value())
                .query((row, number) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3))
                .list();
    }
}
