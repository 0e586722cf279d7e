package vn.motcua.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.motcua.dossier.Wording;

/** The diagrams that new dossiers walk: what there is to warn about, for a page, and in the log after each deployment. */
@Component
public class DeployedModels {

    private static final Logger LOG = LoggerFactory.getLogger(DeployedModels.class);

    private final RepositoryService repository;
    private final ModelWarnings warnings;
    private final MessageSource messages;

    DeployedModels(RepositoryService repository, ModelWarnings warnings, MessageSource messages) {
        this.repository = repository;
        this.warnings = warnings;
        this.messages = messages;
    }

    /** The warnings about the latest version of every diagram. */
    public List<ModelWarning> warnings() {
        return warnings.about(repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .collect(Collectors.toMap(ProcessDefinition::getResourceName, this::read, (one, other) -> one)));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void warn(ModelsDeployed deployed) {
        for (var warning : warnings())
            LOG.warn(
                    "{}, {}: {}",
                    warning.file(),
                    warning.element(),
                    messages.getMessage(
                            warning.messageKey(), warning.arguments().toArray(), Wording.VIETNAMESE));
    }

    private byte[] read(ProcessDefinition definition) {
        try (var file = repository.getProcessModel(definition.getId())) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
