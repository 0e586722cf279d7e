package vn.motcua.reception;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierIndex;
import vn.motcua.dossier.IdentityCard;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.PersonLookup;
import vn.motcua.dossier.PersonLookup.Known;

/** Finds insured persons for the clerk and fills in what the State already knows of them (Resolution 66.7/2025/NQ-CP). */
@Component
class PersonSearch {

    private static final int MOST = 8;

    private final ObjectProvider<PersonLookup> register;
    private final DossierIndex dossiers;

    PersonSearch(ObjectProvider<PersonLookup> register, DossierIndex dossiers) {
        this.register = register;
        this.dossiers = dossiers;
    }

    List<Known> find(String typed) {
        if (typed.isBlank()) return List.of();
        return register.stream()
                .flatMap(lookup -> lookup.find(typed.strip(), MOST).stream())
                .toList();
    }

    /** Who may hold a card: by its number, else by the old one, else by name and birth date. */
    List<Known> find(IdentityCard card) {
        var byNumber = find(card.number());
        if (!byNumber.isEmpty()) return byNumber;
        var byOld = card.oldNumber() == null ? List.<Known>of() : find(card.oldNumber());
        if (!byOld.isEmpty()) return byOld;
        return find(card.name()).stream()
                .filter(known -> known.birthDate().equals(card.birthDate()))
                .toList();
    }

    /** Earlier dossiers of a person, newest first. */
    List<Dossier> earlier(Known known) {
        return dossiers
                .of(new Person(
                        known.name(),
                        known.birthDate(),
                        known.sex(),
                        text(known.idNumber()),
                        known.insuranceNumber(),
                        text(known.phone()),
                        null,
                        text(known.address())))
                .stream()
                .limit(3)
                .toList();
    }

    /** A person's data as a form; telephone and addresses typed already stay. */
    static PersonForm fill(Known known, PersonForm typed) {
        return new PersonForm(
                known.name(),
                day(known.birthDate()),
                known.sex().name(),
                text(known.idNumber()),
                known.insuranceNumber(),
                typed.phone().isBlank() ? text(known.phone()) : typed.phone(),
                typed.email(),
                typed.address().isBlank() ? text(known.address()) : typed.address());
    }

    /** What a card says as a form; the card decides over what was typed, except where the person lives now. */
    static PersonForm fill(IdentityCard card, PersonForm typed) {
        return new PersonForm(
                card.name(),
                day(card.birthDate()),
                card.sex().name(),
                card.number(),
                typed.insuranceNumber(),
                typed.phone(),
                typed.email(),
                typed.address().isBlank() ? card.address() : typed.address());
    }

    /** A day as people write it. */
    static String day(LocalDate day) {
        return "%td/%<tm/%<tY".formatted(day);
    }

    private static String text(@Nullable String known) {
        return known == null ? "" : known;
    }
}
