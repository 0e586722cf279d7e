package vn.motcua.reception;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.access.Actor;
import vn.motcua.dossier.DossierCode;
import vn.motcua.journey.Desk;

/** The officers' desk where no task ever waits. */
final class EmptyDesk implements Desk {

    @Override
    public void claim(String task) {}

    @Override
    public void release(String task) {}

    @Override
    public void complete(String task, Map<String, String> fields) {}

    @Override
    public List<Waiting> waiting(String step, int limit) {
        return List.of();
    }

    @Override
    public Optional<Waiting> waiting(String step, DossierCode dossier) {
        return Optional.empty();
    }

    @Override
    public List<Actor> holders(DossierCode dossier) {
        return List.of();
    }
}
