package vn.motcua.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.finance.Treasury.PROVINCE;
import static vn.motcua.finance.Treasury.somebody;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.Award;
import vn.motcua.dossier.Dossier.ClockState;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Payee;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.Representative;
import vn.motcua.dossier.Representative.Scope;
import vn.motcua.dossier.Signs.Sign;

@AtTheTreasury
class PayeeSignsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
    private static final AtomicLong ACCOUNTS = new AtomicLong(771_000_000_000L);

    @Autowired
    Treasury treasury;

    @Autowired
    Dossiers dossiers;

    @Autowired
    PayeeSigns signs;

    private final String account = String.valueOf(ACCOUNTS.incrementAndGet());

    @BeforeEach
    void open() {
        treasury.open();
    }

    @Test
    void passesAnAccountOfOnesOwnHoweverOftenItIsNamed() {
        var person = somebody();
        treasury.decided(person, into("NH Lam Giang", person.name()));
        var again = treasury.decided(person, into("NH Lam Giang", person.name().toUpperCase()));

        assertThat(of(again)).isEmpty();
    }

    @Test
    void seesAnAccountThatIsNamedForSeveral() {
        var first = treasury.decided(somebody(), into("NH Lam Giang", "Võ Minh Khang"));
        var second = treasury.decided(somebody(), into("NH LAM GIANG", "Võ Minh Khang"));

        assertThat(of(second)).singleElement().satisfies(sign -> {
            assertThat(sign.key()).isEqualTo("sharedAccount");
            assertThat(sign.details()).startsWith(account, "2");
            assertThat(sign.details().get(2)).contains(first.value(), second.value());
        });
    }

    @Test
    void seesAnAccountOfALineAndOfADossier() {
        var person = somebody();
        var list = treasury.listed(
                List.of(line(1, person, into("NH Lam Giang", person.name())), line(2, somebody(), cash())));
        var dossier = treasury.decided(somebody(), into("NH Lam Giang", "Võ Minh Khang"));

        assertThat(of(list)).extracting(Sign::key).containsExactly("sharedAccount");
        assertThat(of(dossier)).extracting(Sign::key).containsExactly("sharedAccount");
    }

    @Test
    void passesTheSameNumberAtAnotherBank() {
        treasury.decided(somebody(), into("NH Lam Giang", "Võ Minh Khang"));
        var other = treasury.decided(somebody(), into("NH Bến Đá", "Võ Minh Khang"));

        assertThat(of(other)).isEmpty();
    }

    @Test
    void passesAnAccountOfADossierThatCameToNothing() {
        var withdrawn = treasury.decided(somebody(), into("NH Lam Giang", "Võ Minh Khang"));
        dossiers.move(withdrawn, DossierState.WITHDRAWN, ClockState.STOPPED);
        var dossier = treasury.decided(somebody(), into("NH Lam Giang", "Võ Minh Khang"));

        assertThat(of(dossier)).isEmpty();
    }

    @Test
    void passesTheEmployersAccountForItsOwnPeople() {
        var employer = into("NH Lam Giang", "CONG TY MAY SONG LAM");
        var list = treasury.listed(List.of(line(1, somebody(), employer), line(2, somebody(), employer)));

        assertThat(of(list)).isEmpty();
    }

    @Test
    void seesAnAccountOfAStranger() {
        var dossier = treasury.decided(somebody(), into("NH Lam Giang", "Trần Thị Lạ"));

        assertThat(of(dossier)).singleElement().satisfies(sign -> {
            assertThat(sign.key()).isEqualTo("otherHolder");
            assertThat(sign.details()).containsExactly("1", "Trần Thị Lạ / Võ Minh Khang");
        });
    }

    @Test
    void passesSomebodyWhoIsAuthorisedToReceiveWhileThatHolds() {
        var holder = into("NH Lam Giang", "Trần Thị Lạ");
        var holding = treasury.decided(PROVINCE, somebody(), holder, authorised(LocalDate.of(2026, 6, 1)));
        var expired = treasury.decided(
                PROVINCE,
                somebody(),
                new Payee(Payee.Method.ACCOUNT, account + "9", "NH Lam Giang", "Trần Thị Lạ"),
                authorised(LocalDate.of(2025, 6, 1)));

        assertThat(of(holding)).isEmpty();
        assertThat(of(expired)).extracting(Sign::key).containsExactly("otherHolder");
    }

    @Test
    void passesCash() {
        assertThat(of(treasury.decided(somebody(), cash()))).isEmpty();
    }

    private List<Sign> of(DossierCode code) {
        return signs.of(dossiers.get(code));
    }

    private Payee into(String bank, String holder) {
        return new Payee(Payee.Method.ACCOUNT, account, bank, holder);
    }

    private static Payee cash() {
        return Payee.cash();
    }

    private static Award line(int number, Person person, Payee payee) {
        return new Award(number, "sickness", person.idNumber(), person.name(), DAY, DAY, 1_000_000, payee);
    }

    private static Representative authorised(LocalDate since) {
        return new Representative(
                "Trần Thị Lạ",
                "077000000001",
                "0900000001",
                null,
                "Bến Đá",
                "UBND phường Bến Đá",
                "12/2026",
                since,
                null,
                EnumSet.of(Scope.RECEIVE_MONEY));
    }
}
