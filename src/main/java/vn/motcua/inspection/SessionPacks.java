package vn.motcua.inspection;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import vn.motcua.dossier.DossierCode;
import vn.motcua.inspection.Population.Member;
import vn.motcua.journal.Fingerprints;
import vn.motcua.journal.Packs;
import vn.motcua.journal.SealedPack;
import vn.motcua.journey.FormRefused;

/**
 * Packs a sample, or one dossier, for the way out of the house: written on disk, its hash journaled, and only then handed out.
 */
@Service
public class SessionPacks {

    private final Packs packs;
    private final PackedDossier dossiers;
    private final PackedLaw law;
    private final Sessions sessions;
    private final Samples samples;
    private final Findings findings;
    private final SessionJournal journal;

    SessionPacks(
            Packs packs,
            PackedDossier dossiers,
            PackedLaw law,
            Sessions sessions,
            Samples samples,
            Findings findings,
            SessionJournal journal) {
        this.packs = packs;
        this.dossiers = dossiers;
        this.law = law;
        this.sessions = sessions;
        this.samples = samples;
        this.findings = findings;
        this.journal = journal;
    }

    /** A sample that was drawn, with the list it was drawn from. */
    public Ready sample(long session, long number) {
        var opened = sessions.working(session);
        var sample = samples.get(session, number);
        if (!sample.isDrawn()) throw new FormRefused("", "inspection.fault.undrawn");
        var codes = samples.drawn(sample).stream().map(Member::dossier).toList();
        return write(opened, "sample " + number, pack -> {
            pack.add("population.txt", samples.population(sample).text());
            pack.add("sample.json", Drawn.of(sample, codes));
            fill(pack, codes);
        });
    }

    /** One dossier of the session's scope. */
    public Ready dossier(long session, DossierCode code) {
        return write(sessions.working(session), code.value(), pack -> fill(pack, List.of(code.value())));
    }

    private void fill(SealedPack pack, List<String> codes) {
        var editions = new LinkedHashSet<String>();
        for (var code : codes) editions.addAll(dossiers.into(pack, new DossierCode(code)));
        law.into(pack, editions);
    }

    private Ready write(InspectionSession session, String what, Consumer<SealedPack> contents) {
        try {
            var file = Files.createTempFile("inspection", ".zip");
            try {
                write(session, file, contents);
                return ready(session, what, file);
            } catch (IOException | RuntimeException unfinished) {
                Files.deleteIfExists(file);
                throw unfinished;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(InspectionSession session, Path file, Consumer<SealedPack> contents) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file));
                var pack = packs.begin(out)) {
            pack.add("session.json", session);
            pack.add("findings.json", findings.of(session.id()));
            pack.addChain("session/journal.json", session.chain());
            contents.accept(pack);
            pack.seal();
        }
    }

    private Ready ready(InspectionSession session, String what, Path file) throws IOException {
        var sha256 = Fingerprints.of(file);
        journal.write(session.id(), "packExported", what, sha256);
        var content = Files.newInputStream(file, StandardOpenOption.READ, StandardOpenOption.DELETE_ON_CLOSE);
        return new Ready(content, sha256);
    }

    /** A pack to be handed out; read and closed, it is gone from the house's disk. */
    public record Ready(InputStream content, String sha256) {}
}
