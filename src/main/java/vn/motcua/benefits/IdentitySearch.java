package vn.motcua.benefits;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Identities;
import vn.motcua.dossier.IdentityCard;
import vn.motcua.dossier.Note;
import vn.motcua.dossier.RegisterSilent;
import vn.motcua.dossier.Sheets.Pile;
import vn.motcua.dossier.Timeline;

/**
 * Asks the contribution register who a person is. A register that doesn't answer has not cleared anybody: the act is undone,
 * the dossier waits where it is, and its timeline says so.
 */
@Component
class IdentitySearch {

    private final Identities identities;
    private final Dossiers dossiers;
    private final Timeline timeline;
    private final TransactionTemplate afterwards;

    IdentitySearch(
            Identities identities, Dossiers dossiers, Timeline timeline, PlatformTransactionManager transactions) {
        this.identities = identities;
        this.dossiers = dossiers;
        this.timeline = timeline;
        this.afterwards = new TransactionTemplate(transactions);
        this.afterwards.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The person of a dossier by every number that is known, to the register or by the scanned card. */
    KnownAs of(Dossier dossier, Pile pile) {
        var former = pile.find(IdentityCard.class).map(IdentityCard::oldNumber).orElse(null);
        try {
            return new KnownAs(dossier.person(), former, identities.candidates(dossier.person(), former));
        } catch (RegisterSilent silent) {
            noteOnceUndone(dossier.code());
            throw silent.fault();
        }
    }

    /** The act that asked holds the dossier's chain until it is undone; only then can anything be written. */
    private void noteOnceUndone(DossierCode dossier) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) return;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_ROLLED_BACK) afterwards.executeWithoutResult(undone -> note(dossier));
            }
        });
    }

    private void note(DossierCode dossier) {
        if (dossiers.find(dossier).isPresent()) timeline.write(dossier, Note.of("registerSilent"));
    }
}
