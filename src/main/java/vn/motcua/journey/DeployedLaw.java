package vn.motcua.journey;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The latest deployed law tables, read once and kept: a question costs no statement. They are read again after a
 * deployment on this node, and every five minutes for one on another.
 */
@Component
class DeployedLaw implements Lawbook {

    private static final long FRESH = Duration.ofMinutes(5).toNanos();

    private final RepositoryService repository;
    private final LawReader reader;
    private volatile @Nullable Edition edition;
    private volatile int deployments;

    DeployedLaw(RepositoryService repository, LawReader reader) {
        this.repository = repository;
        this.reader = reader;
    }

    @Override
    public LawTable table(String name) {
        var table = edition().tables().get(name);
        if (table == null) throw new IllegalStateException("No law table of this name: " + name);
        return table;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION, fallbackExecution = true)
    synchronized void forget(ModelsDeployed deployed) {
        deployments++;
        edition = null;
    }

    /** What was read while a deployment committed may be older than it, and is not kept. */
    private synchronized Edition keep(Edition fresh, int deploymentsBefore) {
        if (deployments == deploymentsBefore) edition = fresh;
        return fresh;
    }

    private Edition edition() {
        var current = edition;
        if (current != null && System.nanoTime() - current.readAt() < FRESH) return current;
        var deploymentsBefore = deployments;
        var latest = repository.createDecisionDefinitionQuery().latestVersion().list();
        var ids = latest.stream().map(DecisionDefinition::getId).sorted().toList();
        var tables = current != null && current.ids().equals(ids) ? current.tables() : read(latest);
        return keep(new Edition(ids, tables, System.nanoTime()), deploymentsBefore);
    }

    private Map<String, LawTable> read(List<DecisionDefinition> definitions) {
        return definitions.stream().map(this::read).collect(toMap(LawTable::name, Function.identity()));
    }

    private LawTable read(DecisionDefinition definition) {
        try (var file = repository.getResourceAsStream(definition.getDeploymentId(), definition.getResourceName())) {
            return reader.read(file.readAllBytes()).stream()
                    .filter(table -> table.name().equals(definition.getKey()))
                    .findAny()
                    .orElseThrow(() -> new IllegalStateException("No table but in " + definition.getResourceName()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Edition(List<String> ids, Map<String, LawTable> tables, long readAt) {}
}
