package vn.motcua.contributions;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Identities.Candidate;
import vn.motcua.dossier.Procedures;
import vn.motcua.dossier.Signs;
import vn.motcua.dossier.Wording;

/**
 * Sees a benefit for somebody who is dead by the register (Law 41/2024/QH15 art. 75), found by number only; a register that
 * doesn't answer is a sign of its own, since nothing may pass silently.
 */
@Component
class DeathSigns implements Signs {

    private final ContributionRegister register;
    private final Procedures procedures;
    private final Wording wording;

    DeathSigns(ContributionRegister register, Procedures procedures, Wording wording) {
        this.register = register;
        this.procedures = procedures;
        this.wording = wording;
    }

    @Override
    public List<Sign> of(Dossier dossier) {
        if (dossier.isList() || !procedures.get(dossier.procedure()).hasPayment()) return List.of();
        try {
            return questions(dossier)
                    .map(question -> register.alike(question).people())
                    .flatMap(people -> people.stream()
                            .filter(one -> one.ground().isByNumber())
                            .flatMap(this::death)
                            .limit(1))
                    .toList();
        } catch (RegisterUnreachable unreachable) {
            return List.of(new Sign("deathUnknown", List.of()));
        }
    }

    private Stream<IdentityQuestion> questions(Dossier dossier) {
        var person = dossier.person();
        var isAfterDeath = procedures.get(dossier.procedure()).isAfterDeath();
        return dossier.beneficiaries().stream()
                .filter(beneficiary -> !isAfterDeath || !beneficiary.idNumber().equals(person.idNumber()))
                .map(beneficiary -> beneficiary.idNumber().equals(person.idNumber())
                        ? IdentityQuestion.about(person, null)
                        : IdentityQuestion.ofNumber(beneficiary));
    }

    private Stream<Sign> death(Candidate one) {
        return Stream.ofNullable(one.diedOn())
                .map(day -> new Sign("dead", List.of(one.name(), wording.day(day), one.insuranceNumber())));
    }
}
