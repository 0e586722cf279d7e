package vn.motcua.finance;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Wording;

/** Says why money came back: the bank's reason code (ISO 20022 external code) in words, as papers and timeline keep it. */
@Component
class Reasons {

    private final MessageSource messages;

    Reasons(MessageSource messages) {
        this.messages = messages;
    }

    String words(String code, @Nullable String added) {
        var known = messages.getMessage("finance.reason." + code, null, "", Wording.VIETNAMESE);
        var named = known == null || known.isEmpty()
                ? messages.getMessage("finance.reason", null, Wording.VIETNAMESE)
                : known;
        var words = "%s (%s)".formatted(named, code);
        return added == null ? words : words + ": " + added;
    }
}
