package vn.motcua.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Acting;
import vn.motcua.access.Organisation;
import vn.motcua.access.Organisation.Unit;
import vn.motcua.archive.Shelves.Retention;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.DocumentKind;
import vn.motcua.dossier.Documents;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossier.ClockState;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.FileStore;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.Sheets;
import vn.motcua.dossier.Timeline;
import vn.motcua.dossier.Wording;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.Rules;

/** Keeps the records of finished dossiers (Archives Law 33/2024/QH15 art. 15; retention periods are uncertain settings). */
@Service
public class Archives {

    private final Dossiers dossiers;
    private final Documents documents;
    private final Sheets sheets;
    private final Timeline timeline;
    private final ControlSlip slip;
    private final Shelves shelves;
    private final FileStore files;
    private final Rules rules;
    private final Organisation organisation;
    private final ObjectMapper json;
    private final MessageSource messages;
    private final Clock clock;

    Archives(
            Dossiers dossiers,
            Documents documents,
            Sheets sheets,
            Timeline timeline,
            ControlSlip slip,
            Shelves shelves,
            FileStore files,
            Rules rules,
            Organisation organisation,
            ObjectMapper json,
            MessageSource messages,
            Clock clock) {
        this.dossiers = dossiers;
        this.documents = documents;
        this.sheets = sheets;
        this.timeline = timeline;
        this.slip = slip;
        this.shelves = shelves;
        this.files = files;
        this.rules = rules;
        this.organisation = organisation;
        this.json = json;
        this.messages = messages;
        this.clock = clock;
    }

    /** Draws up the control slip from the timeline and files it, once. */
    @Transactional
    public void drawSlip(DossierCode code) {
        if (documents.of(code).stream().anyMatch(document -> document.kind() == DocumentKind.CONTROL_SLIP)) return;
        var pdf = slip.draw(dossiers.get(code), timeline.of(code));
        var title = messages.getMessage("archive.slip", null, Wording.VIETNAMESE);
        documents.file(code, new Filing(DocumentKind.CONTROL_SLIP, title), pdf);
    }

    /** Shelves the records: where they stand and how long they are kept, never shorter than the table says. */
    @Transactional
    public void shelve(DossierCode code, int years, String shelf) {
        var dossier = dossiers.get(code);
        var least = Integer.parseInt(
                rules.one("retentionYears", Map.of("procedure", dossier.procedure(), "resultKind", resultKind(code))));
        if (years < least) throw new FormRefused("retentionYears", "archive.tooShort", least);
        shelves.shelve(dossier, shelf, new Retention(years, LocalDate.now(clock).getYear() + years));
    }

    /** Packs documents, sheets, timeline and their hashes into one file; packed again it stays what it was. */
    @Transactional
    public void pack(DossierCode code) {
        var dossier = dossiers.get(code);
        if (dossier.state().isClosed() && shelves.isPacked(code)) return;
        var now = clock.instant();
        try (var bundle = new RecordPackage(json, now)) {
            fill(bundle, dossier);
            try (var content = bundle.seal(code)) {
                shelves.pack(code, files.put(content), bundle.files(), now);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (!dossier.state().isClosed()) dossiers.move(code, DossierState.ARCHIVED, ClockState.STOPPED);
    }

    /** Records found by dossier code, number or name without accents, newest first: those of the units the person sees. */
    @Transactional(readOnly = true)
    public List<Found> find(String typed) {
        var units = units();
        return units.isEmpty() ? List.of() : shelves.find(typed, units);
    }

    /** The package of a dossier's records; empty if there is none, or it isn't the person's to see. */
    @Transactional(readOnly = true)
    public Optional<InputStream> open(DossierCode code) {
        var units = units();
        return units.isEmpty() ? Optional.empty() : shelves.bundle(code, units).map(files::open);
    }

    private void fill(RecordPackage bundle, Dossier dossier) {
        var code = dossier.code();
        var papers = documents.of(code);
        bundle.add("dossier.json", dossier);
        bundle.add("timeline.json", timeline.of(code));
        bundle.add("documents.json", papers);
        sheets.pile(code)
                .texts()
                .forEach((kind, text) -> bundle.add("sheets/" + kind + ".json", RecordPackage.stream(text)));
        papers.forEach(paper -> bundle.add(RecordPackage.name(paper), documents.open(paper)));
    }

    private List<String> units() {
        var person = Acting.person();
        return organisation.units().stream()
                .map(Unit::code)
                .filter(person::sees)
                .toList();
    }

    private String resultKind(DossierCode code) {
        return sheets.find(code, Decision.class)
                .map(decision -> decision.kind() == Decision.Kind.REFUSAL ? "REFUSAL" : "GRANT")
                .orElse("NONE");
    }

    /** Records on their shelf: whose, where, until the end of which year, and the package with so many files. */
    public record Found(
            DossierCode dossier, String name, String shelf, int retentionYears, int retainedUntil, int files) {}
}
