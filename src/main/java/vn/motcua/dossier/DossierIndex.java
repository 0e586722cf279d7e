package vn.motcua.dossier;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Dossier.ClockState;

/** Finds dossiers by something else than their code: a number, a name, or what was promised. */
@Service
public class DossierIndex {

    private final JdbcClient jdbc;
    private final DossierRows rows;

    DossierIndex(JdbcClient jdbc, DossierRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** Earlier dossiers of the same person, newest first: by BHXH number or personal ID number. */
    @Transactional(readOnly = true)
    public List<Dossier> of(Person person) {
        return jdbc.sql(
                        DossierRows.SELECT
                                + " where insurance_number = nullif(?, '') or id_number = ? order by submitted_at desc limit 50")
                .params(person.insuranceNumber(), person.idNumber())
                .query(rows::row)
                .list();
    }

    /** Dossiers under these BHXH numbers. */
    @Transactional(readOnly = true)
    public List<Dossier> under(Collection<String> insuranceNumbers) {
        if (insuranceNumbers.isEmpty()) return List.of();
        return jdbc.sql(DossierRows.SELECT + " where insurance_number in (:numbers)")
                .param("numbers", insuranceNumbers)
                .query(rows::row)
                .list();
    }

    /**
     * Dossiers of anybody with one of these BHXH numbers, one of these ID numbers, or the name and birth date of this
     * person: who may be the same (official letter 771/BHXH-TTKT, control C3), newest first.
     */
    @Transactional(readOnly = true)
    public List<Dossier> alike(Person person, Collection<String> insuranceNumbers, Collection<String> idNumbers) {
        return jdbc.sql(DossierRows.SELECT
                        + " where insurance_number in (:numbers) or id_number in (:ids)"
                        + " or (name_plain = :name and birth_date = :birth) order by submitted_at desc limit 50")
                .param("numbers", insuranceNumbers.isEmpty() ? List.of("-") : insuranceNumbers)
                .param("ids", idNumbers)
                .param("name", Names.plain(person.name()))
                .param("birth", person.birthDate())
                .query(rows::row)
                .list();
    }

    /**
     * Dossiers whose code, number or name begins with what was typed, newest first, at most {@code limit}; the name may
     * lack its accents. {@code units} limits by whom the dossiers were received or are settled; empty means all.
     */
    @Transactional(readOnly = true)
    public List<Dossier> search(String typed, List<String> units, int limit) {
        var text = typed.strip();
        var all = units.isEmpty() ? "" : " and (unit in (:units) or received_unit in (:units))";
        return jdbc.sql(DossierRows.SELECT
                        + " where (code like :code or id_number = :text or insurance_number = :text or name_plain like :name)"
                        + all + " order by submitted_at desc, code desc limit :limit")
                .param("code", "%" + wild(text.toUpperCase(Locale.ROOT)) + "%")
                .param("text", text)
                .param("name", "%" + wild(Names.plain(text)) + "%")
                .param("units", units)
                .param("limit", limit)
                .query(rows::row)
                .list();
    }

    /** Dossiers, but those that came to nothing, whose money goes into one of these accounts. */
    @Transactional(readOnly = true)
    public List<Dossier> paidInto(Collection<String> accountNumbers) {
        return jdbc.sql(DossierRows.SELECT
                        + " where account_number in (:accounts) and state not in ('REFUSED', 'WITHDRAWN', 'TERMINATED')"
                        + " order by submitted_at desc limit 1000")
                .param("accounts", accountNumbers)
                .query(rows::row)
                .list();
    }

    /** What was promised to everybody whose clock runs, the nearest due date first. */
    @Transactional(readOnly = true)
    public List<Promise> promises() {
        return jdbc.sql(
                        """
                        select code, procedure_key, unit, accepted_at, due_at from dossier
                        where clock = ? and accepted_at is not null and due_at is not null order by due_at, code""")
                .param(ClockState.RUNNING.name())
                .query((row, number) -> new Promise(
                        new DossierCode(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        row.getObject(5, OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The dossiers of a condition with named parameters, in its order. */
    List<Dossier> select(String where, Map<String, ?> parameters) {
        return jdbc.sql(DossierRows.SELECT + " where " + where)
                .params(parameters)
                .query(rows::row)
                .list();
    }

    private static String wild(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /** A due date that somebody was given: of which dossier, since when its time runs, until when. */
    public record Promise(DossierCode code, String procedure, String unit, Instant acceptedAt, Instant dueAt) {}
}
