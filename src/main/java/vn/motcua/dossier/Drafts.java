package vn.motcua.dossier;

import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the department that drafts for a dossier: the one its procedure is settled by. */
@Component
@Primary
class Drafts implements Drafting {

    private final Dossiers dossiers;
    private final Procedures procedures;
    private final ObjectProvider<SettlerDrafting> departments;

    Drafts(Dossiers dossiers, Procedures procedures, ObjectProvider<SettlerDrafting> departments) {
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.departments = departments;
    }

    @Override
    @Transactional
    public Draft on(DossierCode dossier, LocalDate day) {
        return settler(dossier).on(dossier, day);
    }

    @Override
    @Transactional
    public Draft toSign(DossierCode dossier, LocalDate day) {
        return settler(dossier).toSign(dossier, day);
    }

    private SettlerDrafting settler(DossierCode dossier) {
        var settler = procedures.get(dossiers.get(dossier).procedure()).settler();
        return departments.stream()
                .filter(department -> department.settler().equals(settler))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody drafts for " + settler));
    }
}
