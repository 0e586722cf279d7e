package vn.motcua.tasklist;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Timeline.Entry;
import vn.motcua.tasklist.Parts.Happening;

/** The timeline as pages draw it, newest first. */
@Component
class Happenings {

    private static final Set<String> BACK = Set.of("sendBack", "incomplete", "supplement");
    private static final Set<String> NO = Set.of("refuse", "notCleared");

    private static final Map<String, String> ICONS = Map.ofEntries(
            Map.entry("acceptDossier", "box-arrow-in-down"),
            Map.entry("receiveByPost", "envelope"),
            Map.entry("receiveOnline", "globe"),
            Map.entry("requestSupplement", "pause-circle"),
            Map.entry("recordSupplement", "paperclip"),
            Map.entry("issueDecision", "patch-check"),
            Map.entry("announceResult", "bell"),
            Map.entry("remindApplicant", "bell"),
            Map.entry("paymentSent", "bank"),
            Map.entry("paymentSettled", "check2-circle"),
            Map.entry("paymentInCash", "cash"),
            Map.entry("paymentReturned", "arrow-counterclockwise"),
            Map.entry("askOpinion", "question-circle"),
            Map.entry("giveOpinion", "chat-left-quote"),
            Map.entry("noteDossier", "chat-left-text"),
            Map.entry("pressDossier", "flag"),
            Map.entry("easeDossier", "flag"),
            Map.entry("terminateDossier", "stop-circle"));

    private final TimelineText text;

    Happenings(TimelineText text) {
        this.text = text;
    }

    List<Happening> of(List<Entry> entries, Locale locale) {
        var happenings = new ArrayList<>(
                entries.stream().map(entry -> happening(entry, locale)).toList());
        Collections.reverse(happenings);
        return happenings;
    }

    private Happening happening(Entry entry, Locale locale) {
        var kind = kind(entry);
        return new Happening(
                kind,
                icon(kind, entry),
                text.what(entry, locale),
                text.who(entry.actor(), locale),
                entry.at(),
                entry.reason());
    }

    private static String kind(Entry entry) {
        if (entry.details().stream().anyMatch(BACK::contains)) return "hold";
        if (entry.details().stream().anyMatch(NO::contains)) return "bad";
        return entry.task() == null ? "" : "ok";
    }

    private static String icon(String kind, Entry entry) {
        return switch (kind) {
            case "hold" -> "arrow-return-left";
            case "bad" -> "slash-circle";
            case "ok" -> "check-lg";
            default -> ICONS.getOrDefault(entry.act(), entry.actor().isSystem() ? "gear" : "dot");
        };
    }
}
