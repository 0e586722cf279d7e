package vn.motcua.dossier;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows a document in the browser, or saves it. */
@Controller
@PreAuthorize("isAuthenticated()")
class DocumentPages {

    private final DocumentContent content;

    DocumentPages(DocumentContent content) {
        this.content = content;
    }

    @GetMapping("/documents/{id}")
    ResponseEntity<Resource> show(@PathVariable long id, @RequestParam(defaultValue = "false") boolean save) {
        return save ? content.downloaded(id, "documents") : content.shown(id, "documents");
    }
}
