package vn.motcua.tasklist;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The documents of dossiers: shown beside a task, opened from a dossier's page. */
@Controller
@PreAuthorize("principal.worksOnDossiers()")
class DocumentPages {

    private final Copies copies;

    DocumentPages(Copies copies) {
        this.copies = copies;
    }

    @GetMapping("/documents/{id}")
    ResponseEntity<InputStreamResource> open(@PathVariable long id) {
        return copies.of(id, "documents");
    }
}
