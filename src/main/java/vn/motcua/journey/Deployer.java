package vn.motcua.journey;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the house's own diagrams, law tables and forms when it opens, before any door or job does: all in one
 * deployment, under the same names wherever it runs from, and only if one of them changed.
 */
@Component
@ConditionalOnProperty(name = "motcua.journey.deploy-own-models", matchIfMissing = true)
class Deployer implements SmartInitializingSingleton {

    static final String SOURCE = "house";

    private final RepositoryService repository;

    Deployer(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var models = models();
        if (!models.isEmpty()) deploy(models);
    }

    private void deploy(Map<String, byte[]> models) {
        var deployment =
                repository.createDeployment().name(SOURCE).source(SOURCE).enableDuplicateFiltering(false);
        models.forEach((name, bytes) -> deployment.addInputStream(name, new java.io.ByteArrayInputStream(bytes)));
        deployment.deploy();
    }

    /** The models on the class path by their stable names. */
    static Map<String, byte[]> models() {
        var models = new TreeMap<String, byte[]>();
        collect("processes/", "*.bpmn", models);
        collect("processes/rules/", "*.dmn", models);
        collect("forms/", "*.form", models);
        return models;
    }

    private static void collect(String folder, String files, Map<String, byte[]> models) {
        try {
            for (var resource :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + files)) {
                var name = folder + resource.getFilename();
                if (models.put(name, resource.getContentAsByteArray()) != null)
                    throw new IllegalStateException("Two models of one name: " + name);
            }
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
