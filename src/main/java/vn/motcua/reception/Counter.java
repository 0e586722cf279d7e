package vn.motcua.reception;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DocumentKind;
import vn.motcua.dossier.Documents;
import vn.motcua.dossier.Dossier.Channel;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.Note;
import vn.motcua.dossier.PaperList;
import vn.motcua.dossier.PaperList.Paper;
import vn.motcua.dossier.StoredScan;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.Journeys;
import vn.motcua.reception.IntakeReading.Read;

/** The counter of the one-stop desk: what clerks do for the people in front of them, by page or by program. */
@Service
public class Counter {

    private final IntakeReading reading;
    private final Dossiers dossiers;
    private final Documents documents;
    private final Journeys journeys;
    private final OpenCases cases;
    private final PromisedDays days;
    private final Intake intake;
    private final Supplements supplements;
    private final Withdrawals withdrawals;
    private final ListReading lists;
    private final Clock clock;

    Counter(
            IntakeReading reading,
            Dossiers dossiers,
            Documents documents,
            Journeys journeys,
            OpenCases cases,
            PromisedDays days,
            Intake intake,
            Supplements supplements,
            Withdrawals withdrawals,
            ListReading lists,
            Clock clock) {
        this.reading = reading;
        this.dossiers = dossiers;
        this.documents = documents;
        this.journeys = journeys;
        this.cases = cases;
        this.days = days;
        this.intake = intake;
        this.supplements = supplements;
        this.withdrawals = withdrawals;
        this.lists = lists;
        this.clock = clock;
    }

    /** Takes a dossier in without scans. */
    @Transactional
    public Received register(IntakeForm form) {
        return register(form, Map.of());
    }

    /**
     * Takes a dossier in, with its scans by paper, and sends it on its way: at the counter it is accepted, supplemented or
     * refused at once; what came by post or online waits to be examined.
     *
     * @throws FormRefused with every fault at once; nothing was stored
     */
    @Transactional
    public Received register(IntakeForm form, Map<String, List<StoredScan>> scans) {
        return register(scans, reading.read(form, Clerks.unit()), clock.instant());
    }

    /** Takes in what came by post or online and was looked through at the counter: its time runs from its arrival. */
    @Transactional
    Received register(IntakeForm form, Map<String, List<StoredScan>> scans, Instant arrivedAt) {
        return register(scans, reading.examined(form, Clerks.unit()), arrivedAt);
    }

    private Received register(Map<String, List<StoredScan>> scans, Read read, Instant receivedAt) {
        var open = cases.begin(dossiers.open(read.registration()), read.papers());
        cases.lay(open, read.papers());
        if (read.told() != null && !read.told().isEmpty()) cases.lay(open, read.told());
        if (read.card() != null) cases.identify(open, read.registration().person(), read.card());
        file(open, scans);
        var list = read.list();
        if (list != null) lists.file(open.code(), list, keys(read.papers()));
        journeys.begin(open.code(), read.finding() == null, remindAt(open, read, receivedAt));
        return Received.of(open);
    }

    /** When the journey will remind of the due date, and what it is told of the clerk's finding on the way. */
    private Instant remindAt(OpenCase open, Read read, Instant receivedAt) {
        var registration = read.registration();
        var due = days.due(registration.procedure(), registration.applicant().filedBy(), receivedAt)
                .dueAt()
                .toInstant();
        open.promise(due);
        open.received(receivedAt);
        var finding = read.finding();
        if (finding == null) cases.note(open, came(read));
        else if (finding.verdict() == Verdict.ACCEPT) open.found(Verdict.ACCEPT, null);
        else put(open, finding);
        return finding != null && finding.verdict() == Verdict.SUPPLEMENT
                ? PromisedDays.past(days.supplementBy())
                : days.remindAt(due);
    }

    private static Note came(Read read) {
        var how = read.registration().channel() == Channel.POST ? "receiveByPost" : "receiveOnline";
        return Note.of(how).as(Clerks.duty());
    }

    private void put(OpenCase open, IntakeReading.Finding finding) {
        intake.find(open, finding.verdict(), finding.reason());
        if (finding.verdict() == Verdict.SUPPLEMENT) intake.need(open, supplements.missing(open));
    }

    /**
     * Takes in what an applicant was asked for.
     *
     * @throws FormRefused if nothing is awaited, or a paper isn't one of the list
     */
    @Transactional
    public Received supplement(DossierCode code, List<PaperForm> papers, Map<String, List<StoredScan>> scans) {
        var open = cases.of(code);
        if (open.state() != DossierState.AWAITING_SUPPLEMENT)
            throw new FormRefused("papers", "reception.fault.papers.unasked");
        var merged = merged(cases.papers(open), papers);
        open.papers(merged);
        cases.lay(open, merged);
        file(open, scans);
        if (!journeys.tell(code, "supplementReceived"))
            throw new FormRefused("papers", "reception.fault.papers.unasked");
        return Received.of(open);
    }

    /** The list with what came; papers beyond it stand there only once they came. */
    private PaperList merged(PaperList known, List<PaperForm> brought) {
        var fields = new Fields(new FieldFaults());
        var read = reading.papers(fields, brought, supplementable(known));
        if (read.papers().stream().noneMatch(Paper::isReceived)) fields.faults().add("papers", "none");
        fields.faults().refuse();
        return known.with(read.papers().stream()
                .map(paper -> paper.isReceived() ? paper : known(known, paper))
                .filter(paper -> paper.isReceived() || !paper.key().equals(PaperReading.OTHER))
                .toList());
    }

    private static Paper known(PaperList known, Paper paper) {
        return known.papers().stream()
                .filter(each -> each.key().equals(paper.key()))
                .findFirst()
                .orElse(paper);
    }

    /** The papers that may come as a supplement: those of the list, and others that were asked for. */
    static List<String> supplementable(PaperList known) {
        return Stream.concat(keys(known).stream(), Stream.of(PaperReading.OTHER))
                .distinct()
                .toList();
    }

    /**
     * Files scans of papers of a dossier's list.
     *
     * @throws FormRefused if the list has no such paper
     */
    @Transactional
    public void attach(DossierCode code, Map<String, List<StoredScan>> scans) {
        var open = cases.of(code);
        var keys = keys(cases.papers(open));
        for (var paper : scans.keySet())
            if (!keys.contains(paper)) throw new FormRefused(paper, "reception.fault.scan.paper", paper);
        file(open, scans);
        var labels = scans.values().stream()
                .flatMap(List::stream)
                .map(StoredScan::name)
                .collect(Collectors.joining(", "));
        cases.note(open, Note.of("attachScans", labels).as(Clerks.duty()));
    }

    /** Withdraws a dossier at the applicant's request while there is no decision (Circular 03/2025/TT-VPCP art. 7). */
    @Transactional
    public Withdrawal withdraw(DossierCode code, String reason) {
        var faults = new FieldFaults();
        var why = new Fields(faults).needed("reason", reason, IntakeReading.REASON);
        faults.refuse();
        var outcome = withdrawals.prepare(code, why);
        if (outcome != Withdrawal.DONE) return outcome;
        return journeys.tell(code, "withdrawalRequested") ? Withdrawal.DONE : Withdrawal.CLOSED;
    }

    private static List<String> keys(PaperList papers) {
        return papers.papers().stream().map(Paper::key).toList();
    }

    private void file(OpenCase open, Map<String, List<StoredScan>> scans) {
        scans.forEach((paper, files) -> files.forEach(scan -> documents.file(open.code(), filing(paper, scan), scan)));
    }

    private static Filing filing(String paper, StoredScan scan) {
        var kind = paper.equals("authorisation") ? DocumentKind.AUTHORISATION : DocumentKind.SCAN;
        return new Filing(kind, scan.name(), paper);
    }
}
