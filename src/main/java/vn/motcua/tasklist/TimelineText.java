package vn.motcua.tasklist;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.access.Actor;
import vn.motcua.dossier.Timeline.Entry;

/**
 * Says what happened in the reader's language: {@code timeline.<act>.<first detail>} where a room words an outcome of its
 * own, else {@code timeline.<act>} with the details.
 */
@Component
class TimelineText {

    private final MessageSource messages;

    TimelineText(MessageSource messages) {
        this.messages = messages;
    }

    /** What was done. */
    String what(Entry entry, Locale locale) {
        var details =
                entry.details().stream().map(detail -> said(detail, locale)).toArray();
        if (details.length > 0) {
            var outcome = find("timeline." + entry.act() + "." + details[0], details, locale);
            if (outcome != null) return outcome;
        }
        var text = find("timeline." + entry.act(), details, locale);
        return text == null ? entry.act() : text;
    }

    /** Who did it. */
    String who(Actor actor, Locale locale) {
        return actor.isSystem() ? messages.getMessage("actor.system", null, locale) : actor.name();
    }

    /** A duty that is mentioned is said in the reader's language. */
    private String said(String detail, Locale locale) {
        var duty = detail.startsWith("duty.") ? find(detail, new Object[0], locale) : null;
        return duty == null ? detail : duty;
    }

    private @Nullable String find(String key, Object[] details, Locale locale) {
        return messages.getMessage(key, details, null, locale);
    }
}
