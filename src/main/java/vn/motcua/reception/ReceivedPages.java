package vn.motcua.reception;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.motcua.dossier.DocumentKind;
import vn.motcua.dossier.Documents;

/** What became of a dossier at the counter, with its slip to print, and on to the next person. */
@Controller
@RequestMapping("/counter/received")
@PreAuthorize("hasRole('reception.clerk')")
class ReceivedPages {

    private final DeskDossiers dossiers;
    private final Documents documents;
    private final WaitingRoom room;

    ReceivedPages(DeskDossiers dossiers, Documents documents, WaitingRoom room) {
        this.dossiers = dossiers;
        this.documents = documents;
        this.room = room;
    }

    @GetMapping("/{code}")
    String open(@PathVariable String code, Model model) {
        var dossier = dossiers.get(code);
        model.addAttribute("dossier", dossier);
        room.numberOf(dossier.code()).ifPresent(number -> model.addAttribute("queueNumber", number));
        model.addAttribute("correctable", DeskCorrections.HERE.contains(dossier.state()));
        model.addAttribute(
                "slips",
                documents.of(dossier.code()).stream()
                        .filter(document ->
                                document.kind() != DocumentKind.SCAN && document.kind() != DocumentKind.AUTHORISATION)
                        .toList());
        return "reception/received";
    }
}
