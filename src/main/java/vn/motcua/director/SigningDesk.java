package vn.motcua.director;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.LookLog;
import vn.motcua.access.LookLog.Purpose;
import vn.motcua.dossier.Apology;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Drafting;
import vn.motcua.dossier.Drafting.Draft;
import vn.motcua.dossier.Sheets;
import vn.motcua.journey.Desk;
import vn.motcua.journey.Desk.Waiting;

/** What waits for the acting director's signature, and each text as it would be signed today. */
@Component
class SigningDesk {

    private static final int QUEUE = 100;
    private static final List<String> STEPS = List.of("signDecision", "signSuspension", "signApology");

    private final Desk desk;
    private final Dossiers dossiers;
    private final Sheets sheets;
    private final Drafting drafting;
    private final LookLog looks;
    private final Clock clock;

    SigningDesk(Desk desk, Dossiers dossiers, Sheets sheets, Drafting drafting, LookLog looks, Clock clock) {
        this.desk = desk;
        this.dossiers = dossiers;
        this.sheets = sheets;
        this.drafting = drafting;
        this.looks = looks;
        this.clock = clock;
    }

    /** Decisions before apologies, the most urgent first. */
    @Transactional(readOnly = true)
    List<Item> queue() {
        var waiting = new LinkedHashMap<Waiting, String>();
        STEPS.forEach(step -> desk.waiting(step, QUEUE).forEach(task -> waiting.put(task, step)));
        var codes = waiting.keySet().stream().map(Waiting::dossier).toList();
        var all = dossiers.all(codes);
        var decisions = sheets.find(codes, Decision.class);
        return waiting.entrySet().stream()
                .map(entry -> new Item(
                        entry.getValue(),
                        entry.getKey(),
                        Objects.requireNonNull(all.get(entry.getKey().dossier())),
                        decisions.get(entry.getKey().dossier())))
                .toList();
    }

    /** The text that waits in a task; empty once it waits no longer. */
    Optional<Item> find(String task) {
        return queue().stream()
                .filter(item -> item.waiting().task().equals(task))
                .findFirst();
    }

    /** A text as it would be signed today: a decision of an earlier day is written anew first. */
    @Transactional
    Opened open(Item item) {
        var code = item.dossier().code();
        if (item.isApology())
            return new Opened(item, sheets.get(code, Apology.class).sha256(), null);
        var draft = drafting.on(code, LocalDate.now(clock));
        return new Opened(item, draft.decision().sha256(), draft);
    }

    /** Writes down that the person reads a text. */
    void read(Item item, String place) {
        looks.saw(item.dossier().code().value(), place, Purpose.OWN_TASK);
    }

    /** A text in the queue: whose it is, and for a decision what it says. */
    record Item(String step, Waiting waiting, Dossier dossier, @Nullable Decision decision) {

        public boolean isApology() {
            return step.equals("signApology");
        }
    }

    /** A text that is read: the hash of its PDF, and for a decision whether it can be signed today. */
    record Opened(Item item, String sha256, @Nullable Draft draft) {

        public boolean isSignable() {
            return draft == null || draft.stands();
        }
    }
}
