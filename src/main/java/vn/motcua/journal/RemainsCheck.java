package vn.motcua.journal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.journal.Fault.Kind;

/** Looks for what is remembered but no longer there: ends of chains that were cut off, heads that were set back. */
final class RemainsCheck {

    private static final String CUT_OFF =
            """
            select r.chain, max(r.number) as number, (select max(e.number) from journal_entry e where e.chain = r.chain) as last
            from (select chain, number from journal_sealed_head union all select chain, number from journal_head) r
            where not exists (select 1 from journal_entry e where e.chain = r.chain and e.number = r.number)
            group by r.chain order by r.chain""";
    private static final String SET_BACK =
            """
            select h.chain, h.number from journal_head h
            where h.sealed <> coalesce((select max(s.number) from journal_sealed_head s where s.chain = h.chain), 0)
              or h.moved <> (h.number > h.sealed)
            order by h.chain""";

    private final JournalReading journal;
    private final List<Fault> faults = new ArrayList<>();

    RemainsCheck(JournalReading journal) {
        this.journal = journal;
    }

    List<Fault> faults() throws SQLException {
        journal.rows(CUT_OFF, row -> cutOff(row.getString("chain"), row.getInt("last"), row.getInt("number")));
        journal.rows(SET_BACK, row -> faults.add(Fault.of(Kind.HEAD_CHANGED, row.getString(1), row.getInt(2))));
        return faults;
    }

    private void cutOff(String chain, int last, int remembered) {
        if (last == 0) faults.add(Fault.of(Kind.CHAIN_REMOVED, chain, remembered));
        else if (last < remembered) faults.add(new Fault(Kind.TAIL_CUT, chain, last + 1, remembered));
    }
}
