package vn.motcua.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.journal.Fault.Kind;

/** Compares what dossiers hold with the fingerprints in their chains: every revision of every sheet, every document. */
final class ContentCheck {

    private static final String SHEETS =
            """
            select s.dossier, s.kind, s.revision, s.content, e.details from sheet s
            left join (select chain, subject, details, actor, noted_at,
                row_number() over (partition by chain, subject order by number) as revision
              from journal_entry where kind = 'CHANGE' and act = 'sheetLaid') e
              on e.chain = s.dossier and e.subject = s.kind and e.revision = s.revision
                and e.actor = s.laid_by and e.noted_at = s.laid_at
            order by s.dossier, s.kind, s.revision""";
    private static final String SHEETS_GONE =
            """
            select e.chain, e.number from (select chain, subject, number,
                row_number() over (partition by chain, subject order by number) as revision
              from journal_entry where kind = 'CHANGE' and act = 'sheetLaid') e
            where not exists (select 1 from sheet s
              where s.dossier = e.chain and s.kind = e.subject and s.revision = e.revision)
            order by e.chain, e.number""";
    private static final String DOCUMENTS =
            """
            select d.dossier, d.id from dossier_document d
            where not exists (select 1 from journal_entry e where e.chain = d.dossier and e.kind = 'CHANGE'
              and e.act = 'documentFiled' and e.subject = d.kind and e.details = d.sha256)
            union all
            select e.chain, e.number from journal_entry e
            where e.kind = 'CHANGE' and e.act = 'documentFiled' and not exists (select 1 from dossier_document d
              where d.dossier = e.chain and d.kind = e.subject and d.sha256 = e.details)
            order by 1, 2""";

    private final JournalReading journal;
    private final List<Fault> faults = new ArrayList<>();

    ContentCheck(JournalReading journal) {
        this.journal = journal;
    }

    List<Fault> faults() throws SQLException {
        journal.rows(SHEETS, this::compare);
        journal.rows(SHEETS_GONE, row -> add(Kind.SHEET_MISSING, row.getString(1), row.getLong(2)));
        journal.rows(DOCUMENTS, row -> add(Kind.DOCUMENT_CHANGED, row.getString(1), row.getLong(2)));
        return faults;
    }

    private void compare(ResultSet sheet) throws SQLException {
        if (!Fingerprints.of(sheet.getString("content")).equals(sheet.getString("details")))
            add(
                    Kind.SHEET_CHANGED,
                    sheet.getString("dossier") + "/" + sheet.getString("kind"),
                    sheet.getLong("revision"));
    }

    private void add(Kind kind, String place, long number) {
        faults.add(Fault.of(kind, place, number));
    }
}
