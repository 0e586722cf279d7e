package vn.motcua.access;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The last searches of a session, so that going back finds the same answer again. */
final class Searches implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String PLACE = Searches.class.getName();
    private static final int MOST = 50;

    private final LinkedHashMap<String, String> typed = new LinkedHashMap<>();

    private Searches() {}

    static Searches of(HttpSession session) {
        synchronized (session) {
            if (session.getAttribute(PLACE) instanceof Searches known) return known;
            var none = new Searches();
            session.setAttribute(PLACE, none);
            return none;
        }
    }

    /** Keeps a text and answers its token; the same text has the same one. */
    synchronized String keep(String text) {
        var known = typed.entrySet().stream()
                .filter(each -> each.getValue().equals(text))
                .map(Map.Entry::getKey)
                .findFirst();
        var token = known.orElseGet(() -> UUID.randomUUID().toString());
        typed.put(token, text);
        if (typed.size() > MOST) typed.remove(typed.keySet().iterator().next());
        return token;
    }

    /** What was typed under a token; nothing if this session doesn't know it. */
    synchronized Search find(@Nullable String token) {
        var text = typed.get(token);
        return token == null || text == null ? Search.NONE : new Search(token, text);
    }
}
