package vn.motcua.inspection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierPopulation;
import vn.motcua.dossier.DossierScope;
import vn.motcua.dossier.FileStore;
import vn.motcua.inspection.Population.Member;
import vn.motcua.journal.Fingerprints;
import vn.motcua.journey.FormRefused;

/**
 * Prepares samples and draws them. The seed comes from the house's generator and is journaled with the hash of the list before
 * anything is drawn; a sample that was prepared stays, drawn or not.
 */
@Service
public class Samples {

    /** How many dossiers a sample may name, in all or of each procedure. */
    static final int LARGEST = 500;

    private static final int SEED_BYTES = 16;

    private final SampleBook book;
    private final Sessions sessions;
    private final SessionJournal journal;
    private final DossierPopulation dossiers;
    private final FileStore files;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    Samples(
            SampleBook book,
            Sessions sessions,
            SessionJournal journal,
            DossierPopulation dossiers,
            FileStore files,
            Clock clock) {
        this.book = book;
        this.sessions = sessions;
        this.journal = journal;
        this.dossiers = dossiers;
        this.files = files;
        this.clock = clock;
    }

    /** Fixes seed, size and the list to draw from, and answers the sample's number. */
    @Transactional
    public long prepare(long session, int size, boolean byProcedure) {
        var scope = sessions.working(session).scope();
        if (size < 1 || size > LARGEST) throw new FormRefused("size", "inspection.fault.size", LARGEST);
        var population = population(scope);
        if (population.members().isEmpty()) throw new FormRefused("size", "inspection.fault.empty");
        var draw = new Draw(seed(), size, byProcedure);
        var sample = book.write(session, draw, population, clock.instant());
        files.put(new ByteArrayInputStream(population.text().getBytes(StandardCharsets.UTF_8)));
        journal.write(
                session,
                "samplePrepared",
                Long.toString(sample),
                "seed=%s, n=%s%s, N=%s, list=%s"
                        .formatted(
                                draw.seed(),
                                size,
                                byProcedure ? " of each procedure" : "",
                                population.members().size(),
                                population.sha256()));
        return sample;
    }

    /** Draws a prepared sample; drawn again it stays what it was. */
    @Transactional
    public void draw(long session, long number) {
        sessions.working(session);
        var sample = get(session, number);
        if (!book.draw(number, clock.instant())) return;
        var drawn = sample.draw().from(population(sample));
        book.write(number, drawn);
        var codes = String.join("\n", drawn.stream().map(Member::dossier).toList());
        journal.write(
                session,
                "sampleDrawn",
                Long.toString(number),
                "n=" + drawn.size() + ", list=" + Fingerprints.of(codes));
    }

    /** How many dossiers a scope holds now. */
    @Transactional(readOnly = true)
    public int count(DossierScope scope) {
        return dossiers.count(scope);
    }

    /** The samples of a session, in their order. */
    @Transactional(readOnly = true)
    public List<Sample> of(long session) {
        return book.of(session);
    }

    /** A sample of a session, found; 404 if there is none. */
    @Transactional(readOnly = true)
    public Sample get(long session, long sample) {
        return book.find(session, sample)
                .orElseThrow(() -> Sessions.missing("inspection.missing", Long.toString(sample)));
    }

    List<Member> drawn(Sample sample) {
        return book.drawn(sample.id());
    }

    /** The list a sample is drawn from, as it was when it was prepared. */
    Population population(Sample sample) {
        try (var content = files.open(sample.populationSha256())) {
            return Population.of(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Population population(DossierScope scope) {
        return new Population(dossiers.of(scope).stream()
                .map(each -> new Member(each.code().value(), each.procedure()))
                .toList());
    }

    private String seed() {
        var bytes = new byte[SEED_BYTES];
        chance.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
