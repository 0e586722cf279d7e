package vn.motcua.notices;

import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.access.LiveDesks;
import vn.motcua.journal.NoteReader;

/** The house's own herald and post room, with the carriers a test gives them. */
record Office(Herald herald, Postroom post, TransactionTemplate transactions) {

    static Office of(ApplicationContext house, Carrier... carriers) {
        var carry = new Carriers(List.of(carriers));
        var messenger = new Messenger(
                house.getBean(Choices.class),
                house.getBean(Notices.class),
                house.getBean(Letters.class),
                house.getBean(Applicants.class),
                carry,
                house.getBean(LiveDesks.class));
        var herald = new Herald(
                house.getBean(NoteReader.class),
                house.getBean(Occasions.class),
                house.getBean(Audience.class),
                messenger);
        var post = new Postroom(
                house.getBean(Letters.class),
                carry,
                house.getBean(Choices.class),
                house.getBean(Applicants.class),
                house.getBean(LetterTexts.class));
        return new Office(herald, post, house.getBean(TransactionTemplate.class));
    }

    /** Tells all that was noted so far. */
    void tellAll() {
        while (Objects.requireNonNull(transactions.execute(status -> herald.tell())) > 0) continue;
    }
}
