package vn.motcua.journey;

import org.camunda.bpm.engine.ArtifactFactory;
import org.camunda.bpm.engine.ProcessEngineException;

/** Makes no object of a class that a diagram names. */
class NoClasses implements ArtifactFactory {

    @Override
    public <T> T getArtifact(Class<T> named) {
        throw new ProcessEngineException("Classes named by a diagram are refused: " + named.getName());
    }
}
