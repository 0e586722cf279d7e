package vn.motcua.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.access.Acting;
import vn.motcua.access.ChangeLog;
import vn.motcua.archive.Archives.Found;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.FileStore.StoredFile;
import vn.motcua.dossier.Names;

/** The archive's own book of records. A record stands on one shelf and has one package, whoever asks again. */
@Repository
class Shelves {

    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final ChangeLog changes;

    Shelves(JdbcClient jdbc, ChangeLog changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    void shelve(Dossier dossier, String shelf, Retention retention) {
        var person = dossier.person();
        jdbc.sql(
                        """
                        insert into archive_record (dossier, unit, name, name_plain, id_number, insurance_number, shelf,
                          retention_years, retained_until, shelved_by)
                        select ?, ?, ?, ?, ?, ?, ?, cast(? as integer), cast(? as integer), ?
                        where not exists (select 1 from archive_record where dossier = ?)""")
                .params(
                        dossier.code().value(),
                        dossier.unit(),
                        person.name(),
                        Names.plain(person.name()),
                        person.idNumber(),
                        person.insuranceNumber(),
                        shelf,
                        retention.years(),
                        retention.until(),
                        Acting.now().account(),
                        dossier.code().value())
                .update();
    }

    boolean isPacked(DossierCode code) {
        return jdbc.sql("select count(*) from archive_record where dossier = ? and packed_at is not null")
                        .param(code.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void pack(DossierCode code, StoredFile bundle, int files, Instant at) {
        var packed = jdbc.sql(
                        """
                        update archive_record set package_sha256 = ?, package_size = ?, files = ?, packed_at = ?
                        where dossier = ? and packed_at is null""")
                .params(bundle.sha256(), bundle.size(), files, at.atOffset(ZoneOffset.UTC), code.value())
                .update();
        if (packed != 1) throw new IllegalStateException("Not shelved: " + code);
        changes.dossier(code.value(), "recordsPacked", null, bundle.sha256());
    }

    /** Packed records of some units by a part of the code, a number, or a part of the name; newest first. */
    List<Found> find(String typed, List<String> units) {
        var text = typed.strip();
        return jdbc.sql(
                        """
                        select dossier, name, shelf, retention_years, retained_until, files from archive_record
                        where (dossier like :code or id_number = :text or insurance_number = :text
                            or name_plain like :name)
                          and unit in (:units) and packed_at is not null
                        order by packed_at desc, dossier desc limit :most""")
                .param("code", "%" + wild(text.toUpperCase(Locale.ROOT)) + "%")
                .param("text", text)
                .param("name", "%" + wild(Names.plain(text)) + "%")
                .param("units", units)
                .param("most", MOST)
                .query(Shelves::row)
                .list();
    }

    /** The hash of a dossier's package, if it is one of these units'. */
    Optional<String> bundle(DossierCode code, List<String> units) {
        return jdbc.sql(
                        """
                        select package_sha256 from archive_record
                        where dossier = :dossier and unit in (:units) and packed_at is not null""")
                .param("dossier", code.value())
                .param("units", units)
                .query(String.class)
                .optional();
    }

    private static Found row(ResultSet row, int number) throws SQLException {
        return new Found(
                new DossierCode(row.getString("dossier")),
                row.getString("name"),
                row.getString("shelf"),
                row.getInt("retention_years"),
                row.getInt("retained_until"),
                row.getInt("files"));
    }

    private static String wild(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /** How many years records are kept, and to the end of which. */
    record Retention(int years, int until) {}
}
