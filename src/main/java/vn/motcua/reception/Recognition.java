package vn.motcua.reception;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.motcua.dossier.IdentityCard;
import vn.motcua.dossier.PersonLookup.Known;

/** Fills a form in with what the card and the register say of whoever stands at the desk, and shows where they differ. */
@Component
class Recognition {

    private final PersonSearch people;

    Recognition(PersonSearch people) {
        this.people = people;
    }

    /**
     * The form with the person of a number, a name or a scanned card; as it was if nobody, or more than one, was found.
     *
     * @throws CardUnreadable if it was a card and can't be read
     */
    IntakeForm recognise(String typed, IntakeForm form, Model model) throws CardUnreadable {
        if (!CardText.isMeant(typed)) return show(people.find(typed), null, form.scanned(""), model);
        var card = CardText.read(typed);
        var scanned = form.scanned(typed.strip()).with(PersonSearch.fill(card, form.person()));
        return show(people.find(card), card, scanned, model);
    }

    /** The form with one of several people; a card that was scanned before stays. */
    IntakeForm pick(String number, IntakeForm form, Model model) {
        return show(people.find(number), CardText.known(form.card()), form, model);
    }

    /** A form whose person is known already, with what the register says of him now. */
    IntakeForm known(IntakeForm form, Model model) {
        var number = form.person().insuranceNumber();
        return show(people.find(number.isEmpty() ? form.person().idNumber() : number), null, form, model);
    }

    /** Whether somebody was found, or at least the card says who it is. */
    boolean isAnswered(Model model) {
        return model.getAttribute("known") != null || model.getAttribute("card") != null;
    }

    private IntakeForm show(List<Known> found, @Nullable IdentityCard card, IntakeForm form, Model model) {
        model.addAttribute("asked", true);
        model.addAttribute("found", found);
        model.addAttribute("card", card);
        if (found.size() != 1) return form;
        var known = found.get(0);
        model.addAttribute("known", known);
        model.addAttribute("earlier", people.earlier(known));
        if (card != null) model.addAttribute("differences", CardDifference.between(card, known));
        var person = PersonSearch.fill(known, form.person());
        return form.with(card == null ? person : PersonSearch.fill(card, person))
                .ownAccount();
    }
}
