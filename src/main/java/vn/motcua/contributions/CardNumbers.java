package vn.motcua.contributions;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.IdentityCard;
import vn.motcua.dossier.NumberHistory;
import vn.motcua.dossier.Person;

/** Keeps in the embedded register what ID cards tell at the desk, whichever of the two numbers the record has. */
@Component
@ConditionalOnProperty(name = "motcua.register.kind", matchIfMissing = true, havingValue = "embedded")
class CardNumbers implements NumberHistory {

    private final JdbcClient jdbc;

    CardNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public void learn(Person person, IdentityCard card) {
        if (card.oldNumber() == null) return;
        jdbc.sql(
                        """
                        insert into contributor_number (insurance_number, kind, number, from_card)
                        select insurance_number, 'ID', other, true from (
                          select insurance_number,
                            case when id_number = :card then cast(:old as varchar) else cast(:card as varchar) end as other
                          from contributor where insurance_number = :insurance and id_number in (:card, :old)) told
                        where not exists (select 1 from contributor_number n
                          where n.insurance_number = told.insurance_number and n.kind = 'ID' and n.number = told.other)""")
                .param("card", card.number())
                .param("old", card.oldNumber())
                .param("insurance", person.insuranceNumber())
                .update();
    }
}
