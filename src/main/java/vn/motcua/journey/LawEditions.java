package vn.motcua.journey;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.motcua.access.Acting;
import vn.motcua.dossier.FileStore;
import vn.motcua.journal.Chains;
import vn.motcua.journal.Fingerprints;
import vn.motcua.journal.Journal;
import vn.motcua.journal.Line;
import vn.motcua.journal.ToldEntry;

/**
 * The editions of the law the house has worked by: all tables, figures and diagrams of one moment, kept as they were. A new
 * edition is written into the journal, so that afterwards nobody can say another one was in force.
 */
@Service
public class LawEditions {

    /** The chain in which editions stand. */
    public static final String CHAIN = Line.ofHouse("law");

    private static final String ENTERED = "lawEntered";
    private static final String FIGURES = "processes/rules/figures/";

    private final RepositoryService repository;
    private final FileStore files;
    private final Journal journal;
    private final Chains chains;
    private final Clock clock;

    LawEditions(RepositoryService repository, FileStore files, Journal journal, Chains chains, Clock clock) {
        this.repository = repository;
        this.files = files;
        this.journal = journal;
        this.chains = chains;
        this.clock = clock;
    }

    /** When the house opens, its edition is entered unless it is the one that stands already. */
    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void open() {
        enter();
    }

    /** When models were deployed, the same. */
    @TransactionalEventListener(ModelsDeployed.class)
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void deployed() {
        enter();
    }

    private void enter() {
        var list = list();
        var entered = entered();
        var isNew = entered.isEmpty()
                || !Fingerprints.of(list).equals(entered.get(entered.size() - 1).details());
        if (isNew)
            journal.append(Line.of(CHAIN, Line.Kind.HOUSE, Acting.now().at(clock.instant()), ENTERED)
                    .saying(put(list.getBytes(StandardCharsets.UTF_8))));
    }

    /**
     * The editions in force between two moments, by the SHA-256 under which the list of their files is kept; for a time before
     * the first was entered, the first.
     */
    @Transactional(readOnly = true)
    public List<String> between(Instant first, Instant last) {
        var entered = entered();
        var begun = entered.stream()
                .filter(each -> each.at().isAfter(first) && !each.at().isAfter(last));
        var before = entered.stream()
                .filter(each -> !each.at().isAfter(first))
                .reduce((one, later) -> later)
                .or(() -> entered.stream().findFirst());
        return Stream.concat(before.stream(), begun)
                .map(each -> String.valueOf(each.details()))
                .distinct()
                .toList();
    }

    private List<ToldEntry> entered() {
        return chains.of(CHAIN);
    }

    private String list() {
        var contents = new TreeMap<String, String>();
        repository.createDecisionDefinitionQuery().latestVersion().list().forEach(table -> deployed(table, contents));
        repository.createProcessDefinitionQuery().latestVersion().list().forEach(way -> deployed(way, contents));
        figures(contents);
        return contents.entrySet().stream()
                .map(file -> file.getValue() + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
    }

    private void deployed(ResourceDefinition model, TreeMap<String, String> contents) {
        try (var content = repository.getResourceAsStream(model.getDeploymentId(), model.getResourceName())) {
            contents.put(model.getResourceName(), put(content.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void figures(TreeMap<String, String> contents) {
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:" + FIGURES + "*.csv"))
                contents.put(FIGURES + file.getFilename(), put(file.getContentAsByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String put(byte[] content) {
        return files.put(new ByteArrayInputStream(content)).sha256();
    }
}
