package vn.motcua.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Acting;
import vn.motcua.journal.Fingerprints;
import vn.motcua.journal.Journal;
import vn.motcua.journal.Line;

/**
 * The sheets in the dossiers. A new revision never overwrites the old one; the journal knows the fingerprint of each, so that
 * a sheet can't be changed unseen either.
 */
@Service
public class Sheets {

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Journal journal;
    private final Clock clock;
    private final ReadOnce<DossierCode, Map<String, String>> present = new ReadOnce<>();

    Sheets(JdbcClient jdbc, ObjectMapper json, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.journal = journal;
        this.clock = clock;
    }

    /** Lays a sheet in a dossier, on top of an earlier one of its kind. */
    @Transactional
    public void lay(DossierCode dossier, Sheet sheet) {
        var content = write(sheet);
        var hand = Acting.now().at(clock.instant());
        present.known(dossier).ifPresent(known -> known.put(kind(sheet.getClass()), content));
        jdbc.sql(
                        """
                        insert into sheet (dossier, kind, revision, content, laid_at, laid_by, worth)
                        select ?, ?, coalesce(max(revision), 0) + 1, ?, cast(? as timestamp with time zone), ?,
                          cast(? as bigint)
                        from sheet where dossier = ? and kind = ?""")
                .params(
                        dossier.value(),
                        kind(sheet.getClass()),
                        content,
                        hand.at().atOffset(ZoneOffset.UTC),
                        hand.account(),
                        sheet.worth(),
                        dossier.value(),
                        kind(sheet.getClass()))
                .update();
        journal.append(Line.of(dossier.value(), Line.Kind.CHANGE, hand, "sheetLaid")
                .about(kind(sheet.getClass()))
                .saying(Fingerprints.of(content)));
    }

    /** The topmost sheet of a kind, if one was laid. */
    @Transactional(readOnly = true)
    public <S extends Sheet> Optional<S> find(DossierCode dossier, Class<S> kind) {
        var known = present.known(dossier);
        if (known.isPresent())
            return Optional.ofNullable(known.get().get(kind(kind))).map(text -> read(text, kind));
        return jdbc.sql("select content from sheet where dossier = ? and kind = ? order by revision desc limit 1")
                .params(dossier.value(), kind(kind))
                .query(String.class)
                .optional()
                .map(text -> read(text, kind));
    }

    /** The topmost sheet of a kind that must be there. */
    @Transactional(readOnly = true)
    public <S extends Sheet> S get(DossierCode dossier, Class<S> kind) {
        return find(dossier, kind)
                .orElseThrow(() -> new IllegalStateException("Dossier " + dossier + " has no " + kind(kind)));
    }

    /** All revisions of a kind, the first first. */
    @Transactional(readOnly = true)
    public <S extends Sheet> List<S> all(DossierCode dossier, Class<S> kind) {
        return jdbc
                .sql("select content from sheet where dossier = ? and kind = ? order by revision")
                .params(dossier.value(), kind(kind))
                .query(String.class)
                .stream()
                .map(text -> read(text, kind))
                .toList();
    }

    /** All revisions of a kind with when and by whom each was laid, the newest first. */
    @Transactional(readOnly = true)
    public <S extends Sheet> List<Laid<S>> laid(DossierCode dossier, Class<S> kind) {
        return jdbc.sql(
                        "select content, laid_at, laid_by from sheet where dossier = ? and kind = ? order by revision desc")
                .params(dossier.value(), kind(kind))
                .query((row, number) -> new Laid<>(
                        read(row.getString(1), kind),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getString(3)))
                .list();
    }

    /** The topmost sheet of a kind by its name, as it is kept: JSON. */
    @Transactional(readOnly = true)
    public Optional<String> text(DossierCode dossier, String kind) {
        return jdbc.sql("select content from sheet where dossier = ? and kind = ? order by revision desc limit 1")
                .params(dossier.value(), kind)
                .query(String.class)
                .optional();
    }

    /** One revision of a kind by its name, as it is kept: JSON. */
    @Transactional(readOnly = true)
    public Optional<String> text(DossierCode dossier, String kind, int revision) {
        return jdbc.sql("select content from sheet where dossier = ? and kind = ? and revision = ?")
                .params(dossier.value(), kind, revision)
                .query(String.class)
                .optional();
    }

    /** The topmost sheets of a kind in several dossiers, where one was laid. */
    @Transactional(readOnly = true)
    public <S extends Sheet> Map<DossierCode, S> find(Collection<DossierCode> dossiers, Class<S> kind) {
        if (dossiers.isEmpty()) return Map.of();
        var found = new HashMap<DossierCode, S>();
        jdbc.sql("select dossier, content from sheet where kind = :kind and dossier in (:dossiers) order by revision")
                .param("kind", kind(kind))
                .param("dossiers", dossiers.stream().map(DossierCode::value).toList())
                .query(row -> {
                    found.put(new DossierCode(row.getString(1)), read(row.getString(2), kind));
                });
        return found;
    }

    /** All topmost sheets of a dossier, read at once: for whoever needs several. */
    @Transactional(readOnly = true)
    public Pile pile(DossierCode dossier) {
        return new Pile(
                dossier, Map.copyOf(present.find(dossier, this::contents).orElseThrow()));
    }

    private Optional<Map<String, String>> contents(DossierCode dossier) {
        var contents = new HashMap<String, String>();
        jdbc.sql("select kind, content from sheet where dossier = ? order by revision")
                .param(dossier.value())
                .query(row -> {
                    contents.put(row.getString(1), row.getString(2));
                });
        return Optional.of(contents);
    }

    private static String kind(Class<?> type) {
        return type.getSimpleName();
    }

    private String write(Sheet sheet) {
        try {
            return json.writeValueAsString(sheet);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <S> S read(String text, Class<S> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A revision of a sheet: when it was laid, and by which account. */
    public record Laid<S extends Sheet>(S sheet, Instant at, String by) {}

    /** The topmost sheets of one dossier. */
    public final class Pile {

        private final DossierCode dossier;
        private final Map<String, String> contents;

        private Pile(DossierCode dossier, Map<String, String> contents) {
            this.dossier = dossier;
            this.contents = contents;
        }

        /** The sheets as they are kept, JSON, by the names of their kinds. */
        public SortedMap<String, String> texts() {
            return new TreeMap<>(contents);
        }

        /** The sheet of a kind, if one was laid. */
        public <S extends Sheet> Optional<S> find(Class<S> kind) {
            return Optional.ofNullable(contents.get(kind(kind))).map(text -> read(text, kind));
        }

        /** The sheet of a kind that must be there. */
        public <S extends Sheet> S get(Class<S> kind) {
            return find(kind)
                    .orElseThrow(() -> new IllegalStateException("Dossier " + dossier + " has no " + kind(kind)));
        }
    }
}
