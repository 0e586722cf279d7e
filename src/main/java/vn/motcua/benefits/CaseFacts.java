package vn.motcua.benefits;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.ContributionExtract;
import vn.motcua.dossier.ContributionExtract.Row;
import vn.motcua.dossier.Controls;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Sheets.Pile;

/** Writes a dossier's case down as the facts of the calculation contract. */
@Component
class CaseFacts {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Clock clock;

    CaseFacts(Clock clock) {
        this.clock = clock;
    }

    ObjectNode of(Dossier dossier, Pile pile, Controls controls) {
        var facts = JSON.objectNode();
        var received = dossier.acceptedAt() == null ? dossier.submittedAt() : dossier.acceptedAt();
        facts.put("ground", dossier.ground());
        facts.put("receivedOn", LocalDate.ofInstant(received, clock.getZone()).toString());
        facts.put("birthDate", dossier.person().birthDate().toString());
        facts.put("sex", dossier.person().sex().name());
        pile.get(ContributionExtract.class).rows().forEach(row -> facts.withArray("contributions")
                .add(contribution(row)));
        controls.settled().forEach(settled -> facts.withArray("settled")
                .addObject()
                .put("from", settled.from().toString())
                .put("to", settled.to().toString()));
        return facts;
    }

    private static ObjectNode contribution(Row row) {
        return JSON.objectNode()
                .put("from", row.from().toString())
                .put("to", row.to().toString())
                .put("wage", row.wage())
                .put("kind", row.kind().name())
                .put("stateSupport", row.stateSupport())
                .put("regime", row.regime().name());
    }
}
