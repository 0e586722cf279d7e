package vn.motcua.reception;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.motcua.dossier.IdentityCard;
import vn.motcua.dossier.Names;
import vn.motcua.dossier.PersonLookup.Known;

/** Where a person's card and the register say different things of a field (message key); the card decides, the clerk is told. */
record CardDifference(String field, String onCard, String inRegister) {

    /** Everything that differs. */
    static List<CardDifference> between(IdentityCard card, Known known) {
        var all = new ArrayList<CardDifference>();
        if (!Names.areSame(card.name(), known.name()))
            all.add(new CardDifference("counter.name", card.name(), known.name()));
        if (!card.birthDate().equals(known.birthDate()))
            all.add(new CardDifference(
                    "counter.birthDate", PersonSearch.day(card.birthDate()), PersonSearch.day(known.birthDate())));
        if (card.sex() != known.sex())
            all.add(new CardDifference(
                    "counter.sex", card.sex().name(), known.sex().name()));
        var number = Objects.requireNonNullElse(known.idNumber(), "");
        if (!number.isEmpty() && !number.equals(card.number()))
            all.add(new CardDifference("counter.idNumber", card.number(), number));
        return all;
    }
}
