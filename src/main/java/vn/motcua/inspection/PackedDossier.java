package vn.motcua.inspection;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Document;
import vn.motcua.dossier.Documents;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.FileStore.FileCorrupted;
import vn.motcua.dossier.FileStore.FileMissing;
import vn.motcua.dossier.Sheets;
import vn.motcua.journal.Content;
import vn.motcua.journal.Line;
import vn.motcua.journal.SealedPack;
import vn.motcua.journey.LawEditions;

/**
 * Puts a dossier into a pack: its data, its chain of the journal, and every sheet and document the chain speaks of. What the
 * house has lost is left out: whoever verifies the pack is told so.
 */
@Component
class PackedDossier {

    private final Dossiers dossiers;
    private final Sheets sheets;
    private final Documents documents;
    private final LawEditions law;

    PackedDossier(Dossiers dossiers, Sheets sheets, Documents documents, LawEditions law) {
        this.dossiers = dossiers;
        this.sheets = sheets;
        this.documents = documents;
        this.law = law;
    }

    /** Answers the editions of the law that were in force while the dossier was on its way. */
    List<String> into(SealedPack pack, DossierCode code) {
        var folder = "dossiers/" + code + "/";
        var chain = pack.addChain(folder + "journal.json", code.value());
        pack.add(folder + "dossier.json", dossiers.get(code));
        var filed = documents.of(code);
        for (var content : Content.of(chain))
            if (content.isSheet()) sheet(pack, code, content);
            else document(pack, filed, content, folder);
        var editions = law.between(at(chain, 0), at(chain, chain.size() - 1));
        pack.add(folder + "law.json", editions);
        return editions;
    }

    private void sheet(SealedPack pack, DossierCode code, Content content) {
        sheets.text(code, content.kind(), content.revision())
                .ifPresent(text -> pack.add("dossiers/" + code + "/" + content.name() + ".json", text));
    }

    private void document(SealedPack pack, List<Document> filed, Content content, String folder) {
        filed.stream()
                .filter(each -> each.sha256().equals(content.sha256())
                        && each.kind().name().equals(content.kind()))
                .findFirst()
                .ifPresent(found -> document(pack, found, folder + content.name() + found.ending()));
    }

    private void document(SealedPack pack, Document document, String name) {
        try {
            pack.add(name, documents.open(document));
        } catch (FileMissing | FileCorrupted lost) {
            return;
        }
    }

    private static Instant at(List<Line> chain, int place) {
        return chain.get(place).hand().at();
    }
}
