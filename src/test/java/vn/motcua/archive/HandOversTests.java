package vn.motcua.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.archive.HandOvers.Result.EARLY;
import static vn.motcua.archive.HandOvers.Result.LATE;
import static vn.motcua.archive.HandOvers.Result.ON_TIME;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.access.Actor;
import vn.motcua.access.Duty;
import vn.motcua.archive.HandOvers.HandOver;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossier.Channel;
import vn.motcua.dossier.Dossier.ClockState;
import vn.motcua.dossier.Dossier.ResultMethod;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Payee;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.Person.Sex;
import vn.motcua.dossier.Timeline.Entry;

class HandOversTests {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final List<Entry> timeline = new ArrayList<>();

    @Test
    void followsADossierFromTheApplicantAndBack() {
        promise("mai", "acceptDossier", "2026-11-12T09:00", "2026-11-23T17:00");
        note("tran", "verifyHistory", Duty.VERIFY, "2026-11-13T10:00");
        note("huy", "proposeDecision", Duty.PROPOSE, "2026-11-16T09:00");
        note("nhung", "reviewProposal", Duty.REVIEW, "2026-11-17T09:00");
        note("bao", "signDecision", Duty.SIGN, "2026-11-23T11:00");
        note("mai", "handOverResult", Duty.HAND_OVER, "2026-11-24T08:00");

        assertThat(handOvers())
                .extracting(HandOversTests::way)
                .containsExactly(
                        "applicant>reception",
                        "reception>contributions",
                        "contributions>benefits",
                        "benefits>director",
                        "director>reception",
                        "reception>applicant");
        assertThat(handOvers())
                .extracting(HandOver::giver)
                .containsExactly("Linh", "mai", "tran", "nhung", "bao", "mai");
        assertThat(handOvers())
                .extracting(HandOver::receiver)
                .containsExactly("mai", "tran", "huy", "bao", "mai", "Linh");
        assertThat(handOvers()).extracting(HandOver::result).containsExactly(null, EARLY, EARLY, EARLY, ON_TIME, LATE);
    }

    @Test
    void handsADossierToTheApplicantForASupplementAndMeasuresByTheNewDay() {
        promise("mai", "acceptDossier", "2026-11-12T09:00", "2026-11-23T17:00");
        note("tran", "verifyHistory", Duty.VERIFY, "2026-11-24T10:00");
        note("mai", "requestSupplement", Duty.RECEIVE, "2026-11-24T10:05");
        promise("mai", "resumeDossier", "2026-12-01T09:00", "2026-12-10T17:00");
        note("tran", "verifyHistory", Duty.VERIFY, "2026-12-10T10:00");
        note("huy", "proposeDecision", Duty.PROPOSE, "2026-12-11T10:00");

        assertThat(handOvers())
                .extracting(HandOversTests::way)
                .containsExactly(
                        "applicant>reception",
                        "reception>contributions",
                        "contributions>reception",
                        "reception>applicant",
                        "applicant>reception",
                        "reception>contributions",
                        "contributions>benefits");
        assertThat(handOvers())
                .extracting(HandOver::result)
                .containsExactly(null, EARLY, LATE, LATE, null, EARLY, ON_TIME);
        assertThat(handOvers().get(4).at()).isEqualTo(at("2026-12-01T09:00"));
    }

    @Test
    void measuresByTheDayAnApologyPromised() {
        promise("mai", "acceptDossier", "2026-11-12T09:00", "2026-11-23T17:00");
        timeline.add(new Entry(
                2,
                at("2026-11-20T09:00"),
                Actor.SYSTEM,
                "sendApology",
                List.of("", at("2026-11-27T17:00").toString()),
                null,
                null,
                "chờ xác minh"));
        note("huy", "proposeDecision", Duty.PROPOSE, "2026-11-27T16:00");
        note("bao", "signDecision", Duty.SIGN, "2026-11-27T18:00");
        note("mai", "handOverResult", Duty.HAND_OVER, "2026-11-28T08:00");

        assertThat(handOvers()).extracting(HandOver::result).containsExactly(null, EARLY, ON_TIME, LATE, LATE);
    }

    @Test
    void countsTimersAsNobodysHands() {
        promise("mai", "acceptDossier", "2026-11-12T09:00", "2026-11-23T17:00");
        timeline.add(new Entry(2, at("2026-11-20T09:00"), Actor.SYSTEM, "remindOfficers", List.of(), null, null, null));

        assertThat(handOvers()).hasSize(1);
    }

    @Test
    void namesWhoTookTheResult() {
        note("mai", "handOverResult", Duty.HAND_OVER, "2026-11-24T08:00");

        var done = HandOvers.of(
                dossier(new Dossier.Returned(at("2026-11-24T08:00"), "Đặng Hoài Nam")),
                "benefits",
                timeline,
                "Linh",
                VIETNAM);

        assertThat(done.get(done.size() - 1).receiver()).isEqualTo("Đặng Hoài Nam");
    }

    private List<HandOver> handOvers() {
        return HandOvers.of(dossier(null), "benefits", timeline, "Linh", VIETNAM);
    }

    private void promise(String who, String act, String at, String due) {
        timeline.add(new Entry(
                timeline.size() + 1,
                at(at),
                new Actor(who, who),
                act,
                List.of("", at(due).toString()),
                Duty.RECEIVE,
                null,
                null));
    }

    private void note(String who, String act, Duty duty, String at) {
        timeline.add(new Entry(timeline.size() + 1, at(at), new Actor(who, who), act, List.of(), duty, null, null));
    }

    private static String way(HandOver done) {
        return (done.from() == null ? "applicant" : done.from()) + ">" + (done.to() == null ? "applicant" : done.to());
    }

    private static Instant at(String localDateTime) {
        return LocalDateTime.parse(localDateTime).atZone(VIETNAM).toInstant();
    }

    private static Dossier dossier(Dossier.@Nullable Returned returned) {
        return new Dossier(
                new DossierCode("G12.099.01-261112-0001"),
                "one-time",
                "LEFT_COMPULSORY",
                Channel.COUNTER,
                DossierState.RETURNED,
                "P",
                "P",
                new Person(
                        "Linh",
                        LocalDate.of(1990, 8, 22),
                        Sex.F,
                        "099190012846",
                        "9910084412",
                        "0900000318",
                        null,
                        "Bến Đá"),
                Applicant.PERSON,
                null,
                Payee.cash(),
                ResultMethod.COUNTER,
                at("2026-11-12T08:50"),
                at("2026-11-12T09:00"),
                at("2026-11-27T17:00"),
                ClockState.STOPPED,
                null,
                returned);
    }
}
