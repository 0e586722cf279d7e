package vn.motcua.notices;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.notices.Carrier.Message;
import vn.motcua.notices.Carrier.NotCarried;
import vn.motcua.notices.Letters.Letter;

/** Sends the letters that are due, each apart: one that fails holds up no other, and none holds up a dossier. */
@Component
class Postroom {

    private static final Logger LOG = LoggerFactory.getLogger(Postroom.class);
    private static final String NOWHERE = "notices.fault.noAddress";

    private final Letters letters;
    private final Carriers carriers;
    private final Choices choices;
    private final Applicants applicants;
    private final LetterTexts texts;

    Postroom(Letters letters, Carriers carriers, Choices choices, Applicants applicants, LetterTexts texts) {
        this.letters = letters;
        this.carriers = carriers;
        this.choices = choices;
        this.applicants = applicants;
        this.texts = texts;
    }

    /** Sends what is due; answers how many letters it took. */
    int send() {
        var due = letters.take();
        due.forEach(this::send);
        return due.size();
    }

    private void send(Letter letter) {
        var to = address(letter);
        if (to == null) {
            letters.dropped(letter, NOWHERE);
            return;
        }
        try {
            carriers.carry(letter.channel(), message(letter, to));
            letters.sent(letter);
        } catch (NotCarried | RuntimeException e) {
            LOG.warn("Letter {} isn't sent yet", letter.id(), e);
            letters.failed(letter, String.valueOf(e.getMessage()));
        }
    }

    private Message message(Letter letter, String to) {
        return new Message("notice-" + letter.id(), to, texts.subject(letter), texts.text(letter));
    }

    private @Nullable String address(Letter letter) {
        var account = letter.addressee();
        var dossier = letter.dossier();
        if (account == null) return dossier == null ? null : applicants.address(dossier, letter.channel());
        var address = choices.address(account);
        return address.has(letter.channel()) ? address.at(letter.channel()) : null;
    }
}
