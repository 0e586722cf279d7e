package vn.motcua.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static vn.motcua.agency.Agency.somebody;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AtTheAgency;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossier.Beneficiary;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Payee;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.Procedure.Filer;
import vn.motcua.dossier.Procedures;
import vn.motcua.dossier.RegisterSilent;
import vn.motcua.dossier.Registration;
import vn.motcua.dossier.Relative;
import vn.motcua.dossier.Relative.Relation;
import vn.motcua.dossier.Signs.Sign;
import vn.motcua.dossier.Wording;

@AtTheAgency
class DeathSignsTests {

    @Autowired
    Agency agency;

    @Autowired
    Dossiers dossiers;

    @Autowired
    RegisterImports imports;

    @Autowired
    DeathSigns signs;

    @Autowired
    KnownDeaths deaths;

    @Autowired
    Procedures procedures;

    @Autowired
    Wording wording;

    @BeforeEach
    void open() {
        agency.open();
    }

    @Test
    void seesAPensionOfSomebodyWhoIsDead() {
        var person = dead(somebody());

        assertThat(signs.of(filed("pension", person, Applicant.PERSON)))
                .singleElement()
                .satisfies(sign -> {
                    assertThat(sign.key()).isEqualTo("dead");
                    assertThat(sign.details()).containsExactly(person.name(), "14/03/2026", person.insuranceNumber());
                });
    }

    @Test
    void seesADeathUnderAnotherBook() {
        var person = somebody();
        var other = dead(somebody());
        take(Register.identified(person, "", other.insuranceNumber(), ""));

        assertThat(signs.of(filed("pension", person, Applicant.PERSON)))
                .extracting(sign -> sign.details().get(2))
                .containsExactly(other.insuranceNumber());
    }

    @Test
    void expectsTheDeathThatABenefitIsFor() {
        var person = dead(somebody());

        assertThat(signs.of(filed("survivor-lump", person, survivor(somebody()))))
                .isEmpty();
    }

    @Test
    void seesASurvivorWhoIsDead() {
        var child = dead(somebody());

        assertThat(signs.of(filed("survivor-lump", dead(somebody()), survivor(child))))
                .extracting(sign -> sign.details().get(2))
                .containsExactly(child.insuranceNumber());
    }

    @Test
    void passesTheLiving() {
        var person = somebody();
        take(Register.exampleA5(person));

        assertThat(signs.of(filed("pension", person, Applicant.PERSON))).isEmpty();
    }

    @Test
    void findsTheDeadAmongManyByEveryNumber() throws RegisterSilent {
        var dead = dead(somebody());
        var renumbered = somebody();
        take(Register.identified(somebody(), renumbered.idNumber(), "", "2026-02-02"));
        var twice = somebody();
        take(Register.identified(twice, "", dead.insuranceNumber(), ""));
        var living = somebody();
        take(Register.exampleA5(living));

        var found = deaths.among(Stream.of(dead, renumbered, twice, living)
                .map(person -> new Beneficiary(person.name(), person.idNumber()))
                .toList());

        assertThat(found)
                .containsOnly(
                        entry(dead.idNumber(), LocalDate.of(2026, 3, 14)),
                        entry(renumbered.idNumber(), LocalDate.of(2026, 2, 2)),
                        entry(twice.idNumber(), LocalDate.of(2026, 3, 14)));
    }

    @Test
    void clearsNobodyOfDeathWhileTheRegisterIsSilent() {
        var silent = new HttpRegister("http://localhost:1", "tst", "secret", new Jackson2ObjectMapperBuilder());
        var person = new Beneficiary("Võ Thị Bích", "066085000001");

        assertThatThrownBy(() -> new KnownDeaths(silent).among(List.of(person))).isInstanceOf(RegisterSilent.class);
    }

    @Test
    void saysThatNobodyKnowsWhileTheRegisterIsSilent() {
        var silent = new HttpRegister("http://localhost:1", "tst", "secret", new Jackson2ObjectMapperBuilder());
        var dossier = filed("pension", somebody(), Applicant.PERSON);

        assertThat(new DeathSigns(silent, procedures, wording).of(dossier))
                .extracting(Sign::key)
                .containsExactly("deathUnknown");
    }

    private Person dead(Person person) {
        take(Register.identified(person, "", "", "2026-03-14"));
        return person;
    }

    private void take(byte[] file) {
        agency.as("tran", () -> imports.take("t.csv", file));
    }

    private static Applicant survivor(Person child) {
        var relative = new Relative(child.name(), child.idNumber(), "0900000001", "Bến Đá", Relation.CHILD, true);
        return new Applicant(Filer.RELATIVE, relative, null);
    }

    private Dossier filed(String procedure, Person person, Applicant applicant) {
        return dossiers.open(new Registration(
                procedure,
                "GENERAL",
                Dossier.Channel.COUNTER,
                Agency.HOA_THUAN,
                Agency.PROVINCE,
                person,
                applicant,
                null,
                Payee.cash(),
                Dossier.ResultMethod.COUNTER));
    }
}
