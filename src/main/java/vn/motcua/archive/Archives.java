package vn.motcua.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Acting;
import vn.motcua.dossier.Calculation;
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
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.Rules;

/** Keeps the records of finished dossiers (Archives Law 33/2024/QH15 art. 15; retention periods are uncertain settings). */
@Service
public class Archives {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Dossiers dossiers;
    private final Documents documents;
    private final Sheets sheets;
    private final Timeline timeline;
    private final ControlSlip slip;
    private final FileStore files;
    private final Rules rules;
    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final MessageSource messages;
    private final Clock clock;

    Archives(
            Dossiers dossiers,
            Documents documents,
            Sheets sheets,
            Timeline timeline,
            ControlSlip slip,
            FileStore files,
            Rules rules,
            JdbcClient jdbc,
            ObjectMapper json,
            MessageSource messages,
            Clock clock) {
        this.dossiers = dossiers;
        this.documents = documents;
        this.sheets = sheets;
        this.timeline = timeline;
        this.slip = slip;
        this.files = files;
        this.rules = rules;
        this.jdbc = jdbc;
        this.json = json;
        this.messages = messages;
        this.clock = clock;
    }

    /** Draws up the control slip from the timeline and files it. */
    @Transactional
    public void drawSlip(DossierCode code) {
        var pdf = slip.print(dossiers.get(code), timeline.of(code));
        documents.file(code, new Filing(DocumentKind.CONTROL_SLIP, title("archive.slip")), pdf);
    }

    /** Shelves the records: where they stand and how long they are kept, never shorter than the table says. */
    @Transactional
    public void shelve(DossierCode code, int years, String shelf) {
        var least = Integer.parseInt(rules.one(
                "retentionYears", Map.of("procedure", dossiers.get(code).procedure(), "resultKind", resultKind(code))));
        if (years < least) throw new FormRefused("retentionYears", "archive.tooShort", least);
        jdbc.sql(
                        """
                        insert into archive_record (dossier, shelf, retention_years, retained_until, shelved_by)
                        select ?, ?, ?, ?, ? where not exists (select 1 from archive_record where dossier = ?)""")
                .params(
                        code.value(),
                        shelf,
                        years,
                        LocalDate.now(clock).getYear() + years,
                        Acting.now().account(),
                        code.value())
                .update();
    }

    /** Packs documents, calculation, timeline and their hashes into one file; packed again it stays what it was. */
    @Transactional
    public void pack(DossierCode code) {
        var dossier = dossiers.get(code);
        if (dossier.state() == DossierState.ARCHIVED) return;
        var now = clock.instant();
        var records = new RecordPackage(json, now);
        records.add("dossier.json", dossier);
        records.add("timeline.json", timeline.of(code));
        var pile = sheets.pile(code);
        pile.find(Calculation.class).ifPresent(sheet -> records.add("calculation.json", sheet));
        pile.find(Decision.class).ifPresent(sheet -> records.add("decision.json", sheet));
        for (var document : documents.of(code))
            records.add(
                    "documents/%03d-%s%s".formatted(document.id(), document.kind(), ending(document.mediaType())),
                    documents.open(document));
        var stored = files.put(new ByteArrayInputStream(records.close(records.manifest(code.value()))));
        jdbc.sql(
                        "update archive_record set package_sha256 = ?, package_size = ?, files = ?, packed_at = ? where dossier = ?")
                .params(stored.sha256(), stored.size(), records.files(), now.atOffset(ZoneOffset.UTC), code.value())
                .update();
        if (!dossier.state().isClosed()) dossiers.move(code, DossierState.ARCHIVED, ClockState.STOPPED);
    }

    /** Records found by dossier code, number or name without accents, newest first. */
    @Transactional(readOnly = true)
    public List<Found> find(String typed) {
        var found = dossiers.search(typed, List.of(), 50).stream()
                .collect(Collectors.toMap(dossier -> dossier.code().value(), Dossier::person));
        if (found.isEmpty()) return List.of();
        return jdbc.sql(
                        "select dossier, shelf, retention_years, retained_until, package_sha256, files from archive_record"
                                + " where dossier in (:codes) and packed_at is not null order by packed_at desc")
                .param("codes", found.keySet())
                .query((row, number) -> new Found(
                        new DossierCode(row.getString(1)),
                        Objects.requireNonNull(found.get(row.getString(1))).name(),
                        row.getString(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getString(5),
                        row.getInt(6)))
                .list();
    }

    /** The package of a dossier's records. */
    @Transactional(readOnly = true)
    public Optional<InputStream> open(DossierCode code) {
        return jdbc.sql("select package_sha256 from archive_record where dossier = ? and package_sha256 is not null")
                .param(code.value())
                .query(String.class)
                .optional()
                .map(files::open);
    }

    private String resultKind(DossierCode code) {
        return sheets.find(code, Decision.class)
                .map(decision -> decision.kind().name())
                .orElse("NONE");
    }

    private String title(String key) {
        return messages.getMessage(key, null, VIETNAMESE);
    }

    private static String ending(String mediaType) {
        return switch (mediaType) {
            case "application/pdf" -> ".pdf";
            case "image/png" -> ".png";
            case "image/jpeg" -> ".jpg";
            default -> "";
        };
    }

    /** Records on their shelf: whose, where, until the end of which year, and the package with so many files. */
    public record Found(
            DossierCode dossier,
            String name,
            String shelf,
            int retentionYears,
            int retainedUntil,
            String packageSha256,
            int files) {}
}
