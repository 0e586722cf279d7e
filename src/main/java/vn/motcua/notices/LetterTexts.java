package vn.motcua.notices;

import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Wording;
import vn.motcua.notices.Letters.Letter;

/** What a letter says: the dossier's code and what has come of it, never a name, a number or an amount. */
@Component
class LetterTexts {

    private static final Locale VIETNAMESE = Wording.VIETNAMESE;

    private final MessageSource messages;
    private final Digest digest;
    private final String house;

    LetterTexts(MessageSource messages, Digest digest, @Value("${motcua.notices.address}") String house) {
        this.messages = messages;
        this.digest = digest;
        this.house = house;
    }

    String subject(Letter letter) {
        var dossier = letter.dossier();
        return dossier == null
                ? say("notices.digest.subject", digest.items(letter.id()).size())
                : what(letter.kind(), dossier.value());
    }

    /** A letter of no one dossier is a day's. Applicants have no page to open. */
    String text(Letter letter) {
        var dossier = letter.dossier();
        if (dossier == null) return ofDigest(letter);
        var what = what(letter.kind(), dossier.value());
        var isBare = letter.addressee() == null || letter.channel() == Channel.SMS;
        return isBare ? what : say("notices.mail.text", what, house, dossier.value());
    }

    private String ofDigest(Letter letter) {
        var lines = new StringBuilder();
        digest.items(letter.id()).forEach(item -> lines.append("- ")
                .append(what(item.kind().name(), item.dossier().value()))
                .append('\n'));
        return say("notices.digest.text", lines, house);
    }

    private String what(String kind, String dossier) {
        return say("notices.kind." + kind, dossier);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }
}
