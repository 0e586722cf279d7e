package vn.motcua.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** One check of a whole journal against its seals and their anchor. */
final class Verification {

    private final JournalReading journal;
    private final FolderAnchor anchor;
    private final List<Fault> faults = new ArrayList<>();
    private long entries;
    private long chains;

    /** @param connection in a transaction that sees one state from beginning to end */
    Verification(Connection connection, FolderAnchor anchor) {
        this.journal = new JournalReading(connection);
        this.anchor = anchor;
    }

    /** Checks everything and answers what was found, chains first. */
    Findings run() throws SQLException {
        journal.chains(this::check);
        faults.addAll(new RemainsCheck(journal).faults());
        var anchored = anchor.seals();
        var seals = new SealCheck(
                anchored, anchor.keys().stream().map(PublicSealKey::of).toList());
        journal.seals(seals);
        faults.addAll(seals.faults());
        faults.addAll(new ContentCheck(journal).faults());
        return new Findings(entries, chains, anchored.size(), List.copyOf(faults));
    }

    private void check(List<Entry> chain) {
        chains++;
        entries += chain.size();
        new ChainCheck(chain).firstFault().ifPresent(faults::add);
    }

    /** What was counted and what was found wrong. */
    record Findings(long entries, long chains, long seals, List<Fault> faults) {}
}
