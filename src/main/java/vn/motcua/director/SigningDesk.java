package vn.motcua.director;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.LookLog;
import vn.motcua.access.LookLog.Purpose;
import vn.motcua.director.Oddities.Look;
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

    private static final int QUEUE = 500;
    private static final String APOLOGY = "signApology";
    private static final List<String> STEPS = List.of("signDecision", "signSuspension", APOLOGY);

    private final Desk desk;
    private final Dossiers dossiers;
    private final Sheets sheets;
    private final Drafting drafting;
    private final Oddities oddities;
    private final LookLog looks;
    private final Clock clock;

    SigningDesk(
            Desk desk,
            Dossiers dossiers,
            Sheets sheets,
            Drafting drafting,
            Oddities oddities,
            LookLog looks,
            Clock clock) {
        this.desk = desk;
        this.dossiers = dossiers;
        this.sheets = sheets;
        this.drafting = drafting;
        this.oddities = oddities;
        this.looks = looks;
        this.clock = clock;
    }

    /** Decisions before apologies, the most urgent first. */
    @Transactional(readOnly = true)
    List<Item> queue() {
        return items(waiting().toList());
    }

    /** The text that waits in a task; empty once it waits no longer. */
    @Transactional(readOnly = true)
    Optional<Item> find(String task) {
        var place = waiting().filter(each -> each.waiting().task().equals(task));
        return items(place.toList()).stream().findFirst();
    }

    private Stream<Place> waiting() {
        return STEPS.stream().flatMap(step -> desk.waiting(step, QUEUE).stream().map(task -> new Place(step, task)));
    }

    private List<Item> items(List<Place> places) {
        var codes = places.stream().map(place -> place.waiting().dossier()).toList();
        var all = dossiers.all(codes);
        var decisions = sheets.find(codes, Decision.class);
        var odd = oddities.of(codes);
        return places.stream()
                .map(place -> {
                    var dossier = Objects.requireNonNull(all.get(place.waiting().dossier()));
                    var decision = place.step().equals(APOLOGY) ? null : decisions.get(dossier.code());
                    return new Item(place.step(), place.waiting(), dossier, decision, odd.of(dossier, decision));
                })
                .toList();
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

    private record Place(String step, Waiting waiting) {}

    /** A text in the queue: whose it is, for a decision what it says, and how it looks beside others. */
    record Item(String step, Waiting waiting, Dossier dossier, @Nullable Decision decision, Look look) {

        public boolean isApology() {
            return step.equals(APOLOGY);
        }

        /** The amount it grants, in dong; 0 for what grants none. */
        public long amount() {
            return decision == null ? 0 : decision.amount();
        }

        /** Whether it may be signed among others: a decision of the person's own to sign that has nothing odd about it. */
        public boolean isOrdinary() {
            return decision != null && look.isOrdinary() && waiting.obstacle() == null;
        }
    }

    /** A text that is read: the hash of its PDF, and for a decision whether it can be signed today. */
    record Opened(Item item, String sha256, @Nullable Draft draft) {

        public boolean isSignable() {
            return draft == null || draft.stands();
        }
    }
}
