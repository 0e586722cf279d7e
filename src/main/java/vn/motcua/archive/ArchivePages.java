package vn.motcua.archive;

import java.io.InputStream;
import java.util.List;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.access.LookLog;
import vn.motcua.access.LookLog.Purpose;
import vn.motcua.dossier.DossierCode;

/** The archive's page: records found again. What is typed may be a personal number, so it travels in the body. */
@Controller
@RequestMapping("/archive")
@PreAuthorize("hasAnyRole('archive.archivist', 'inspection.inspector', 'director.signatory')")
class ArchivePages {

    private static final String PAGE = "archive/archive";

    private final Archives archives;
    private final LookLog looks;

    ArchivePages(Archives archives, LookLog looks) {
        this.archives = archives;
        this.looks = looks;
    }

    @GetMapping
    String open(Model model) {
        model.addAttribute("typed", "");
        return PAGE;
    }

    @PostMapping
    String find(@RequestParam String typed, Model model) {
        var records = typed.isBlank() ? List.<Archives.Found>of() : archives.find(typed);
        if (!typed.isBlank()) looks.searched(typed, "/archive", records.size());
        model.addAttribute("typed", typed);
        model.addAttribute("records", records);
        return PAGE;
    }

    /** The package of a dossier's records, to take away. */
    @GetMapping("/{code}/package")
    ResponseEntity<InputStreamResource> take(@PathVariable String code) {
        if (!DossierCode.fits(code)) return ResponseEntity.notFound().build();
        return archives.open(new DossierCode(code))
                .map(content -> seen(code, content))
                .map(content -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType("application/zip"))
                        .header("Content-Disposition", "attachment; filename=\"" + code + ".zip\"")
                        .body(new InputStreamResource(content)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private InputStream seen(String code, InputStream content) {
        looks.saw(code, "/archive", Purpose.LOOK_UP);
        return content;
    }
}
