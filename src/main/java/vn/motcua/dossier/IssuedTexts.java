package vn.motcua.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier.ClockState;

/** Issues the texts of decisions: what the hash names is filed, the dossier has its result, and the legal clock stops. */
@Component
public class IssuedTexts {

    private final Documents documents;
    private final FileStore files;
    private final Dossiers dossiers;
    private final Timeline timeline;
    private final MessageSource messages;
    private final ObjectProvider<IssueObserver> observers;

    IssuedTexts(
            Documents documents,
            FileStore files,
            Dossiers dossiers,
            Timeline timeline,
            MessageSource messages,
            ObjectProvider<IssueObserver> observers) {
        this.documents = documents;
        this.files = files;
        this.dossiers = dossiers;
        this.timeline = timeline;
        this.messages = messages;
        this.observers = observers;
    }

    /** Issues a decision's PDF under a title (a message key, which the number is told), noted as an act. */
    public void issue(DossierCode code, Decision decision, String title, String act) {
        file(code, decision, messages.getMessage(title, new Object[] {decision.number()}, Wording.VIETNAMESE));
        dossiers.move(code, DossierState.DECIDED, ClockState.STOPPED);
        timeline.write(code, Note.of(act, decision.number()));
        observers.forEach(observer -> observer.issued(dossiers.get(code), decision));
    }

    private void file(DossierCode code, Decision decision, String title) {
        try (var content = files.open(decision.sha256())) {
            documents.file(code, new Filing(DocumentKind.DECISION, title), content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
